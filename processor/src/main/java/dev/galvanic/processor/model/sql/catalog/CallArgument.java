package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.Optional;

/**
 * An argument of a call.
 *
 * @param type of it; {@link Catalog#UNKNOWN} for an untyped literal, NULL or a parameter whose type
 *     nothing has told yet
 * @param name if it is given by name: {@code make_interval(days => 3)}
 * @param variadic whether it is {@code VARIADIC array}; only the last one may be
 */
public record CallArgument(SqlType type, Optional<String> name, boolean variadic) {

  /** One that stands in its place. */
  public static CallArgument of(SqlType type) {
    return new CallArgument(type, Optional.empty(), false);
  }
}
