package dev.galvanic.processor.read;

import dev.galvanic.processor.read.TypeModel.Hidden;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What of a type generated code uses although only the type's package can see it. */
final class Visibility {

  private Visibility() {}

  /**
   * Everything that is hidden from other packages.
   *
   * @param constructed whether the wiring calls its constructor
   * @param codecs of its components
   */
  static List<Hidden> hidden(TypeElement type, boolean constructed, CodecReader codecs) {
    List<Hidden> result = new ArrayList<>();
    if (!everywhere(type)) {
      result.add(new Hidden(type.getSimpleName().toString(), ElementOrigin.of(type)));
    }
    if (constructed) {
      ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
          .filter(Visibility::inPackage)
          .forEach(c -> result.add(new Hidden(constructor(c), ElementOrigin.of(c))));
    }
    type.getRecordComponents().stream()
        .flatMap(c -> codecs.element(c).stream())
        .filter(codec -> !everywhere(codec))
        .forEach(
            codec ->
                result.add(new Hidden(codec.getSimpleName().toString(), ElementOrigin.of(codec))));
    ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(m -> inPackage(m) && isCalled(m))
        .forEach(m -> result.add(new Hidden(Use.method(m), ElementOrigin.of(m))));
    return result;
  }

  private static String constructor(ExecutableElement constructor) {
    return "the constructor of " + constructor.getEnclosingElement().getSimpleName();
  }

  private static boolean everywhere(Element type) {
    return !(type instanceof TypeElement)
        || (type.getModifiers().contains(Modifier.PUBLIC)
            && everywhere(type.getEnclosingElement()));
  }

  private static boolean inPackage(Element member) {
    return !member.getModifiers().contains(Modifier.PUBLIC)
        && !member.getModifiers().contains(Modifier.PRIVATE);
  }

  private static boolean isCalled(ExecutableElement method) {
    return !RouteReader.verbs(method).isEmpty()
        || AnnotationView.ours(method, "Provides").isPresent()
        || Hooks.ANNOTATIONS.stream().anyMatch(a -> AnnotationView.ours(method, a).isPresent());
  }
}
