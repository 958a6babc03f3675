package dev.galvanic.processor.read;

import dev.galvanic.processor.model.Threading;
import dev.galvanic.processor.model.TransactionModel;
import dev.galvanic.processor.report.Code;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the {@code @Transactional} of a method that generated code calls. */
final class TransactionReader {
  private static final int MOST_RETRIES = 100;

  private final Compile compile;

  TransactionReader(Compile compile) {
    this.compile = compile;
  }

  Optional<TransactionModel> read(ExecutableElement method) {
    Optional<AnnotationView> annotation = AnnotationView.ours(method, "Transactional");
    if (annotation.isEmpty() || !ends(method, annotation.get())) {
      return Optional.empty();
    }
    AnnotationView at = annotation.get();
    TransactionModel model =
        new TransactionModel(
            at.constant("isolation"),
            at.flag("readOnly"),
            at.flag("deferrable"),
            (int) at.number("retries"));
    if (model.retries() < 0 || model.retries() > MOST_RETRIES) {
      compile.error(
          at.origin("retries"),
          Code.BAD_TRANSACTION,
          model.retries() + " is not a number of retries",
          "Give one from 0 to " + MOST_RETRIES);
    } else if (model.deferrable()
        && (!model.readOnly() || !model.isolation().equals(TransactionModel.SERIALIZABLE))) {
      compile.error(
          at.origin("deferrable"),
          Code.BAD_TRANSACTION,
          "deferrable means something to serializable transactions that only read",
          "Add isolation = SERIALIZABLE and readOnly = true, or remove it");
    }
    return Optional.of(model);
  }

  /** Whether all that the method does is done when it returns. */
  private boolean ends(ExecutableElement method, AnnotationView annotation) {
    if (method.getReturnType().getKind() == TypeKind.VOID
        && method.getParameters().stream().anyMatch(p -> compile.is(p.asType(), Names.EXCHANGE))) {
      compile.error(
          annotation.origin(),
          Code.BAD_TRANSACTION,
          Use.method(method) + " replies through its Exchange before its transaction is committed",
          "Return a value or a Reply, which is sent afterwards");
      return false;
    }
    Threading threading = ResultReader.threading(compile, method);
    TypeMirror type = method.getReturnType();
    boolean stream = compile.is(type, "java.util.stream.Stream");
    String later =
        threading == Threading.ASYNCHRONOUS || stream
            ? Use.method(method)
                + " returns a "
                + TypeNames.simple(type)
                + ", which goes on when it has returned"
            : threading == Threading.NON_BLOCKING
                ? Use.method(method) + " is @NonBlocking, and a transaction is waited for"
                : "";
    if (!later.isEmpty()) {
      compile.error(
          annotation.origin(),
          Code.BAD_TRANSACTION,
          later,
          stream
              ? "Remove it: a repository's stream has a transaction of its own until it is closed"
              : "Call Database.transactionAsync, and hand its Transaction to the repositories'"
                  + " methods");
    }
    return later.isEmpty();
  }
}
