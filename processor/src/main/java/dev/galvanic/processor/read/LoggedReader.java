package dev.galvanic.processor.read;

import dev.galvanic.processor.model.LoggedModel;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the {@code @Logged} of a method that generated code calls. */
final class LoggedReader {
  private static final List<String> ENDLESS =
      List.of("java.util.stream.Stream", "java.util.concurrent.Flow.Publisher");

  private final Compile compile;
  private final DocReader docs;
  private final LoggedArguments arguments;

  LoggedReader(Compile compile) {
    this.compile = compile;
    this.docs = new DocReader(compile);
    this.arguments = new LoggedArguments(compile);
  }

  /**
   * What it says, if it stands there.
   *
   * @param type what the line calls it if it does not say so itself
   */
  Optional<LoggedModel> read(ExecutableElement method, String type) {
    return AnnotationView.ours(method, "Logged")
        .filter(logged -> ends(method, logged))
        .map(logged -> model(method, logged, type));
  }

  private LoggedModel model(ExecutableElement method, AnnotationView logged, String type) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    return new LoggedModel(
        owner.getQualifiedName().toString(),
        compile.ref(owner).nested() + "." + method.getSimpleName(),
        logged.given("type").orElse(type),
        logged.text("category"),
        logged.text("detail"),
        logged.given("description").orElseGet(() -> docs.firstSentence(method)),
        logged.constant("level"),
        logged.flag("tracing"),
        logged.flag("arguments") ? arguments.of(method) : List.of());
  }

  /** Whether somebody can tell when it has ended. */
  private boolean ends(ExecutableElement method, AnnotationView logged) {
    TypeMirror type = ResultReader.answered(compile, method.getReturnType());
    boolean endless = ENDLESS.stream().anyMatch(name -> compile.is(type, name));
    if (endless) {
      compile.error(
          logged.origin(),
          Code.MISPLACED_ANNOTATION,
          "@Logged on "
              + Use.method(method)
              + " would tell when it returned its "
              + TypeNames.simple(type)
              + ", not when that has ended",
          "Remove it, or return a List");
    }
    return !endless;
  }
}
