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
 * @param parameter whether it is a parameter of unknown type: of {@code date('2020-01-01')}
 *     PostgreSQL makes a cast, of {@code date($1)} a call of the function that takes a timestamptz
 */
public record CallArgument(
    SqlType type, Optional<String> name, boolean variadic, boolean parameter) {

  /** One that stands in its place. */
  public static CallArgument of(SqlType type) {
    return new CallArgument(type, Optional.empty(), false, false);
  }

  /** A parameter of unknown type. */
  public static CallArgument ofParameter() {
    return new CallArgument(Catalog.UNKNOWN, Optional.empty(), false, true);
  }

  public CallArgument named(String given) {
    return new CallArgument(type, Optional.of(given), variadic, parameter);
  }

  public CallArgument asVariadic() {
    return new CallArgument(type, name, true, parameter);
  }
}
