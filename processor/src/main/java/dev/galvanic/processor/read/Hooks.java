package dev.galvanic.processor.read;

import dev.galvanic.processor.model.HookModel;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The methods that the runtime calls by itself, without arguments. */
final class Hooks {
  /** What such a method is annotated with. */
  static final List<String> ANNOTATIONS = List.of("OnStart", "OnStop", "Every");

  private Hooks() {}

  /** The methods of a type that have the annotation, in source order. */
  static List<HookModel> of(Compile compile, TypeElement type, String annotation) {
    List<HookModel> result = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (AnnotationView.ours(method, annotation).isPresent()
          && callable(compile, method, annotation)) {
        result.add(
            new HookModel(
                method.getSimpleName().toString(), isStage(compile, method.getReturnType())));
      }
    }
    return result;
  }

  /** Also of a type of the user's own: what is not seen to be one would not be waited for. */
  private static boolean isStage(Compile compile, TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      compile.await();
    }
    return type.getKind() == TypeKind.DECLARED
        && compile
            .find("java.util.concurrent.CompletionStage")
            .map(stage -> compile.types().erasure(stage.asType()))
            .filter(stage -> compile.types().isSubtype(compile.types().erasure(type), stage))
            .isPresent();
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
