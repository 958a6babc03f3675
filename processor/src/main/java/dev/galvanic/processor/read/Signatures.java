package dev.galvanic.processor.read;

import dev.galvanic.processor.model.SignatureModel;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** Reads methods that generated code writes anew. */
final class Signatures {
  private Signatures() {}

  static SignatureModel of(ExecutableElement method) {
    return new SignatureModel(
        method.getSimpleName().toString(),
        method.getParameters().stream()
            .map(
                p ->
                    new SignatureModel.Parameter(
                        p.getSimpleName().toString(), TypeNames.full(p.asType())))
            .toList(),
        Optional.of(method.getReturnType())
            .filter(type -> type.getKind() != TypeKind.VOID)
            .map(TypeNames::full),
        method.getThrownTypes().stream().map(TypeNames::full).toList());
  }
}
