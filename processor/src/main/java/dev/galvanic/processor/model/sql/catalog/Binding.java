package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.Optional;

/**
 * What the polymorphic types of a declaration stand for in one call. Of those in it, none is
 * unknown.
 *
 * @param element of the simple family
 * @param array that was given, if one was
 * @param range of the simple family
 * @param common the common type of the other family
 * @param commonRange the range of the other family
 */
record Binding(
    Optional<SqlType> element,
    Optional<SqlType> array,
    Optional<SqlType> range,
    Optional<SqlType> common,
    Optional<SqlType> commonRange) {

  /** The type in the place of a declared one; empty if nothing tells it, or there is none. */
  Optional<SqlType> resolve(SqlType declared, Types types) {
    return Polymorphic.of(declared)
        .map(polymorphic -> resolve(polymorphic, types))
        .orElse(Optional.of(declared));
  }

  private Optional<SqlType> resolve(Polymorphic polymorphic, Types types) {
    return switch (polymorphic) {
      case ELEMENT, NON_ARRAY, ENUM -> element;
      case ARRAY -> array.or(() -> element.flatMap(types::arrayOf));
      case RANGE -> range;
      case MULTIRANGE -> range.flatMap(types::multirangeOf);
      case COMPATIBLE, COMPATIBLE_NON_ARRAY -> common;
      case COMPATIBLE_ARRAY -> common.flatMap(types::arrayOf);
      case COMPATIBLE_RANGE -> commonRange;
      case COMPATIBLE_MULTIRANGE -> commonRange.flatMap(types::multirangeOf);
    };
  }
}
