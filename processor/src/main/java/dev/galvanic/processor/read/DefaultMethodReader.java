package dev.galvanic.processor.read;

import dev.galvanic.processor.model.DefaultMethodModel;
import dev.galvanic.processor.model.TransactionModel;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads the methods that a repository has a body for and that run in transactions. */
final class DefaultMethodReader {
  private final Compile compile;
  private final TransactionReader transactions;

  DefaultMethodReader(Compile compile) {
    this.compile = compile;
    this.transactions = new TransactionReader(compile);
  }

  List<DefaultMethodModel> read(TypeElement repository) {
    List<DefaultMethodModel> methods = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(repository.getEnclosedElements())) {
      Optional<AnnotationView> annotation = AnnotationView.ours(method, "Transactional");
      if (annotation.isEmpty() || method.getModifiers().contains(Modifier.ABSTRACT)) {
        continue;
      }
      if (!method.isDefault()) {
        compile.error(
            annotation.get().origin(),
            Code.BAD_TRANSACTION,
            Use.method(method) + " is static or private, so that nothing can be put around it",
            "Make it a default method, or call Database.transaction");
      } else if (!method.getTypeParameters().isEmpty() || method.getThrownTypes().size() > 1) {
        compile.error(
            annotation.get().origin(),
            Code.NOT_YET,
            Use.method(method) + " is generic or declares several exceptions",
            "Write it without type parameters, and declare one exception that covers them");
      } else {
        transactions.read(method).ifPresent(t -> methods.add(model(method, t)));
      }
    }
    return methods;
  }

  private static DefaultMethodModel model(ExecutableElement method, TransactionModel transaction) {
    return new DefaultMethodModel(
        method.getSimpleName().toString(),
        method.getParameters().stream()
            .map(
                p ->
                    new DefaultMethodModel.Parameter(
                        p.getSimpleName().toString(), TypeNames.full(p.asType())))
            .toList(),
        Optional.of(method.getReturnType())
            .filter(type -> type.getKind() != TypeKind.VOID)
            .map(TypeNames::full),
        method.getThrownTypes().stream().map(TypeNames::full).findFirst(),
        transaction);
  }
}
