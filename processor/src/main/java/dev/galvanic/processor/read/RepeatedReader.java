package dev.galvanic.processor.read;

import dev.galvanic.processor.model.RepeatedModel;
import dev.galvanic.processor.model.TransactionModel;
import dev.galvanic.processor.report.Code;
import dev.galvanic.processor.report.ElementOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the {@code @Every} methods of a type that the wiring makes. */
final class RepeatedReader {
  private static final String EVERY = "Every";

  private final Compile compile;

  RepeatedReader(Compile compile) {
    this.compile = compile;
  }

  List<RepeatedModel> read(TypeElement type) {
    List<RepeatedModel> result = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationView.ours(method, EVERY)
          .filter(at -> Hooks.callable(compile, method, EVERY))
          .flatMap(at -> repeated(method, at))
          .ifPresent(result::add);
    }
    return result;
  }

  private Optional<RepeatedModel> repeated(ExecutableElement method, AnnotationView at) {
    TypeMirror type = method.getReturnType();
    if (type.getKind() == TypeKind.ERROR) {
      compile.await();
      return Optional.empty();
    }
    boolean asynchronous = ResultReader.isStage(compile, type);
    if (!asynchronous && type.getKind() != TypeKind.VOID) {
      compile.error(
          at.origin(),
          Code.BAD_EVERY,
          Use.method(method) + " returns " + TypeNames.simple(type) + ", which nobody would read",
          "Return void, or a CompletionStage that ends with the run");
      return Optional.empty();
    }
    Optional<TransactionModel> transaction = new TransactionReader(compile).read(method);
    OptionalLong period = time(method, at, "value", 1);
    OptionalLong first = time(method, at, "initialDelay", 0);
    OptionalLong jitter = time(method, at, "jitter", 0);
    OptionalLong timeout = time(method, at, "timeout", 1);
    if (period.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RepeatedModel(
            method.getSimpleName().toString(),
            asynchronous,
            transaction,
            period.getAsLong(),
            first,
            jitter,
            timeout,
            ElementOrigin.of(method)));
  }

  /** Absent if it is not given, or is wrong, which is reported. */
  private OptionalLong time(
      ExecutableElement method, AnnotationView at, String member, long least) {
    if (!at.has(member)) {
      return OptionalLong.empty();
    }
    OptionalLong millis = PeriodText.millis(at.text(member));
    if (millis.isEmpty()) {
      wrong(method, at, member, "is no time", "Write it like 500ms, 30s, 5min, 2h or PT1H30M");
    } else if (millis.getAsLong() < least || millis.getAsLong() > PeriodText.YEAR) {
      wrong(
          method,
          at,
          member,
          "is too " + (millis.getAsLong() < least ? "short" : "long"),
          "Write a time from " + (least == 0 ? "0s" : least + "ms") + " to 8760h");
      return OptionalLong.empty();
    }
    return millis;
  }

  private void wrong(
      ExecutableElement method, AnnotationView at, String member, String what, String action) {
    String name = member.equals("value") ? "the period" : member;
    compile.error(
        at.origin(member),
        Code.BAD_EVERY,
        name + " \"" + at.text(member) + "\" of " + Use.method(method) + " " + what,
        action);
  }
}
