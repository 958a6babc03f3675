package dev.galvanic.processor.read;

import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The methods that the runtime calls by itself, without arguments. */
final class Hooks {
  /** What such a method is annotated with. */
  static final List<String> ANNOTATIONS = List.of("OnStart", "OnStop", "Every");

  private Hooks() {}

  /** The names of the methods of a type that have the annotation, in source order. */
  static List<String> of(Compile compile, TypeElement type, String annotation) {
    List<String> result = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (AnnotationView.ours(method, annotation).isPresent()
          && callable(compile, method, annotation)) {
        result.add(method.getSimpleName().toString());
      }
    }
    return result;
  }

  /** Whether it can be called so; if not, it is reported. */
  static boolean callable(Compile compile, ExecutableElement method, String annotation) {
    boolean callable =
        method.getParameters().isEmpty()
            && !method.getModifiers().contains(Modifier.PRIVATE)
            && !method.getModifiers().contains(Modifier.STATIC);
    if (!callable) {
      compile.error(
          method,
          Code.MISPLACED_ANNOTATION,
          "@" + annotation + " " + Use.method(method) + " is private, static or takes parameters",
          "Make it a plain instance method without parameters");
    }
    return callable;
  }
}
