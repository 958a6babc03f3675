package dev.galvanic.processor.check;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.TypeRef;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.stream.Collectors;

/** Methods as messages name them: {@code UserResource.find(int)}. */
public final class Signature {
  private Signature() {}

  static String of(TypeRef owner, RouteModel route) {
    return route.parameters().stream()
        .map(Signature::type)
        .collect(Collectors.joining(", ", owner.nested() + "." + route.handler() + "(", ")"));
  }

  private static String type(ParameterModel parameter) {
    return parameter.source() instanceof ParameterSource.Context
        ? "Exchange"
        : type(parameter.type());
  }

  /** A type as its source would write it. */
  public static String type(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      String name = scalar.scalar().javaType();
      return scalar.primitive()
          ? scalar.scalar().primitive().orElse(name)
          : name.substring(name.lastIndexOf('.') + 1);
    }
    if (type instanceof ValueType.Nullable nullable) {
      return type(nullable.of());
    }
    if (type instanceof ValueType.Optional optional) {
      return generic("Optional", List.of(optional.of()));
    }
    if (type instanceof ValueType.ListOf list) {
      return generic("List", List.of(list.of()));
    }
    if (type instanceof ValueType.SetOf set) {
      return generic("Set", List.of(set.of()));
    }
    if (type instanceof ValueType.MapOf map) {
      return "Map<String, " + type(map.of()) + ">";
    }
    if (type instanceof ValueType.PageOf page) {
      return generic("Page", List.of(page.item()));
    }
    if (type instanceof ValueType.StreamOf stream) {
      return generic(stream.asynchronous() ? "Publisher" : "Stream", List.of(stream.of()));
    }
    if (type instanceof ValueType.EnumOf use) {
      return use.type().nested();
    }
    if (type instanceof ValueType.Part) {
      return "Part";
    }
    if (type instanceof ValueType.Opaque opaque) {
      return opaque.javaType().replaceAll("[a-z_0-9]+[.]", "");
    }
    if (type instanceof ValueType.Variable variable) {
      return variable.name();
    }
    ValueType.RecordOf use = (ValueType.RecordOf) type;
    return use.arguments().isEmpty()
        ? use.type().nested()
        : generic(use.type().nested(), use.arguments());
  }

  private static String generic(String name, List<ValueType> arguments) {
    return arguments.stream()
        .map(Signature::type)
        .collect(Collectors.joining(", ", name + "<", ">"));
  }
}
