package dev.galvanic.processor.check.document;

import dev.galvanic.processor.model.ScalarType;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.document.ApiSchema;
import java.util.Optional;
import java.util.Set;

/** Texts outside of JSON that stand for several values. */
final class ManyValues {
  private ManyValues() {}

  /** Whether a text may be an array or object, put together in the document's own way. */
  static boolean joined(ValueType value, ApiSchema schema) {
    return (schema.types().contains("array") || schema.types().contains("object"))
        && value instanceof ValueType.Scalar scalar
        && scalar.scalar() == ScalarType.STRING;
  }

  /** What a value is held against: a single one is an array of one. */
  static Optional<ApiSchema> one(ValueType value, ApiSchema schema) {
    return schema.types().equals(Set.of("array")) && value.element().isEmpty()
        ? schema.item()
        : Optional.of(schema);
  }
}
