package dev.galvanic.processor.read;

import dev.galvanic.processor.model.DefaultMethodModel;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the methods that a repository has a body for and that run in transactions or are logged.
 */
final class DefaultMethodReader {
  private final Compile compile;
  private final TransactionReader transactions;
  private final LoggedReader logged;

  DefaultMethodReader(Compile compile) {
    this.compile = compile;
    this.transactions = new TransactionReader(compile);
    this.logged = new LoggedReader(compile);
  }

  List<DefaultMethodModel> read(TypeElement repository) {
    List<DefaultMethodModel> methods = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(repository.getEnclosedElements())) {
      Optional<AnnotationView> annotation =
          AnnotationView.ours(method, "Transactional")
              .or(() -> AnnotationView.ours(method, "Logged"));
      if (annotation.isEmpty() || method.getModifiers().contains(Modifier.ABSTRACT)) {
        continue;
      }
      if (!method.isDefault()) {
        boolean transactional = annotation.get().simpleName().equals("Transactional");
        compile.error(
            annotation.get().origin(),
            transactional ? Code.BAD_TRANSACTION : Code.MISPLACED_ANNOTATION,
            Use.method(method) + " is static or private, so that nothing can be put around it",
            "Make it a default method" + (transactional ? ", or call Database.transaction" : ""));
      } else if (!method.getTypeParameters().isEmpty() || method.getThrownTypes().size() > 1) {
        compile.error(
            annotation.get().origin(),
            Code.NOT_YET,
            Use.method(method) + " is generic or declares several exceptions",
            "Write it without type parameters, and declare one exception that covers them");
      } else {
        model(method).ifPresent(methods::add);
      }
    }
    return methods;
  }

  /** Nothing if what stands on it was refused. */
  private Optional<DefaultMethodModel> model(ExecutableElement method) {
    DefaultMethodModel model =
        new DefaultMethodModel(
            Signatures.of(method), transactions.read(method), logged.read(method, "method"));
    return Optional.of(model).filter(m -> m.transaction().isPresent() || m.logged().isPresent());
  }
}
