package dev.galvanic.processor.model.schema;

import java.util.Optional;

/**
 * A column as PostgreSQL has it.
 *
 * @param type in its canonical form, as {@link SqlType} writes it
 * @param defaultSql an SQL expression
 */
public record Column(
    String name, SqlType type, boolean notNull, Optional<String> defaultSql, Identity identity) {

  /** Whether PostgreSQL counts the column up by itself. */
  public enum Identity {
    NONE,
    BY_DEFAULT,
    ALWAYS
  }
}
