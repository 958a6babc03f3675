package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ValueType;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a schema is called after its type: {@code User}, {@code BoxOfCity}, {@code BoxOfCityList}.
 */
final class TypeNames {
  private TypeNames() {}

  static String of(ValueType type) {
    if (type instanceof ValueType.RecordOf use) {
      return use.arguments().isEmpty()
          ? use.type().simple()
          : use.arguments().stream()
              .map(TypeNames::of)
              .collect(Collectors.joining("And", use.type().simple() + "Of", ""));
    }
    if (type instanceof ValueType.EnumOf use) {
      return use.type().simple();
    }
    if (type instanceof ValueType.PageOf page) {
      return "PageOf" + of(page.item());
    }
    if (type instanceof ValueType.ListOf list) {
      return of(list.of()) + "List";
    }
    if (type instanceof ValueType.SetOf set) {
      return of(set.of()) + "Set";
    }
    if (type instanceof ValueType.MapOf map) {
      return of(map.of()) + "Map";
    }
    if (type instanceof ValueType.Nullable nullable) {
      return "Nullable" + of(nullable.of());
    }
    if (type instanceof ValueType.Optional optional) {
      return "Optional" + of(optional.of());
    }
    return type instanceof ValueType.Scalar scalar ? words(scalar.scalar().name()) : "Any";
  }

  private static String words(String constant) {
    StringBuilder camel = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
      camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return camel.toString();
  }
}
