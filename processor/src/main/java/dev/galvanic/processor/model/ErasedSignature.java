package dev.galvanic.processor.model;

import java.util.ArrayList;
import java.util.List;

/** What Java tells methods of one class apart by: of a generic type, it does not see arguments. */
public record ErasedSignature(String name, List<Object> parameters) {
  public ErasedSignature {
    parameters = List.copyOf(parameters);
  }

  /** That of a method with this name and the parameters of an operation. */
  public static ErasedSignature of(String name, RouteModel operation) {
    List<Object> erased = new ArrayList<>();
    operation.parameters().forEach(parameter -> erased.add(erased(parameter.type())));
    return new ErasedSignature(name, erased);
  }

  private static Object erased(ValueType type) {
    if (type instanceof ValueType.Nullable nullable) {
      return nullable.of() instanceof ValueType.Scalar scalar
          ? new ValueType.Scalar(scalar.scalar(), false)
          : erased(nullable.of());
    } else if (type instanceof ValueType.RecordOf use) {
      return use.type();
    }
    return type instanceof ValueType.Scalar || type instanceof ValueType.EnumOf
        ? type
        : type.getClass();
  }
}
