package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.List;

/** The text of a {@code @Default} as the JSON value that a document shows. */
final class Defaults {
  private Defaults() {}

  static Object of(String text, ValueType type) {
    if (type instanceof ValueType.ListOf list) {
      return List.of(of(text, list.of().present()));
    }
    if (type instanceof ValueType.SetOf set) {
      return List.of(of(text, set.of().present()));
    }
    return type instanceof ValueType.Scalar scalar ? of(text, scalar.scalar()) : text;
  }

  private static Object of(String text, ScalarType scalar) {
    return switch (scalar.openApiType()) {
      case "boolean" -> Boolean.valueOf(text);
      case "integer", "number" -> number(text);
      default -> text;
    };
  }

  private static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      // NaN and the infinities: a parameter can have them, a number of JSON cannot.
      return text;
    }
  }
}
