package dev.galvanic.processor.model;

import java.util.List;

/** What a type is directly made of. */
public final class TypeParts {
  private TypeParts() {}

  public static List<ValueType> of(ServiceModel service, ValueType type) {
    if (type instanceof ValueType.Nullable nullable) {
      return List.of(nullable.of());
    }
    if (type instanceof ValueType.Optional optional) {
      return List.of(optional.of());
    }
    if (type instanceof ValueType.ListOf list) {
      return List.of(list.of());
    }
    if (type instanceof ValueType.SetOf set) {
      return List.of(set.of());
    }
    if (type instanceof ValueType.MapOf map) {
      return List.of(map.of());
    }
    if (type instanceof ValueType.PageOf page) {
      return List.of(page.item());
    }
    if (type instanceof ValueType.StreamOf stream) {
      return List.of(stream.of());
    }
    if (type instanceof ValueType.RecordOf use) {
      return service
          .record(use.type())
          .map(
              model ->
                  model.components().stream()
                      .map(c -> Substitution.of(model, use).apply(c.type()))
                      .toList())
          .orElse(List.of());
    }
    return List.of();
  }
}
