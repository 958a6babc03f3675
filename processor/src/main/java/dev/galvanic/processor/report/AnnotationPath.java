package dev.galvanic.processor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The way from an element to an annotation on it, in words that its source can be searched by.
 *
 * @param name the simple name of the annotation that the way begins with
 * @param container that of the annotation which holds it because it is repeated, and which need not
 *     be written
 * @param occurrence which one of these it is, from 0
 * @param steps into it
 */
record AnnotationPath(
    String name, Optional<String> container, int occurrence, List<AnnotationPath.Step> steps) {

  /** A member of an annotation, and which of its values. */
  record Step(String member, int index) {}

  AnnotationPath {
    steps = List.copyOf(steps);
  }

  /** Empty if it does not stand on the element: then it is its type's, or its parameter's. */
  static Optional<AnnotationPath> of(Element element, AnnotationMirror wanted) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      List<Step> steps = new ArrayList<>();
      if (leads(mirror, wanted, steps)) {
        TypeElement type = type(mirror);
        boolean contained =
            !steps.isEmpty()
                && type.getEnclosingElement() instanceof TypeElement
                && steps.get(0).member().equals("value");
        return Optional.of(
            contained
                ? new AnnotationPath(
                    type.getEnclosingElement().getSimpleName().toString(),
                    Optional.of(type.getSimpleName().toString()),
                    steps.get(0).index(),
                    steps.subList(1, steps.size()))
                : new AnnotationPath(type.getSimpleName().toString(), Optional.empty(), 0, steps));
      }
    }
    return Optional.empty();
  }

  private static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  /** By identity: two annotations with equal values stand at two places. */
  private static boolean leads(AnnotationMirror from, AnnotationMirror wanted, List<Step> steps) {
    if (from == wanted) {
      return true;
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        from.getElementValues().entrySet()) {
      Object value = entry.getValue().getValue();
      List<?> values = value instanceof List<?> list ? list : List.of(entry.getValue());
      for (int i = 0; i < values.size(); i++) {
        steps.add(new Step(entry.getKey().getSimpleName().toString(), i));
        if (((AnnotationValue) values.get(i)).getValue() instanceof AnnotationMirror nested
            && leads(nested, wanted, steps)) {
          return true;
        }
        steps.remove(steps.size() - 1);
      }
    }
    return false;
  }
}
