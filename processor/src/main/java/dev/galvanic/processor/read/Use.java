package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.report.ElementOrigin;
import javax.lang.model.element.Element;

/**
 * A place where a type stands.
 *
 * @param name as messages have it: {@code User.name}
 */
record Use(Element element, String name) {

  Origin origin() {
    return ElementOrigin.of(element);
  }

  /** The method as messages have it: {@code UserResource.find(int)}. */
  static String method(javax.lang.model.element.ExecutableElement method) {
    StringBuilder out = new StringBuilder();
    out.append(method.getEnclosingElement().getSimpleName());
    out.append('.').append(method.getSimpleName()).append('(');
    String separator = "";
    for (var parameter : method.getParameters()) {
      out.append(separator).append(TypeNames.simple(parameter.asType()));
      separator = ", ";
    }
    return out.append(')').toString();
  }
}
