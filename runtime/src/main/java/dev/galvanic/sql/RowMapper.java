package dev.galvanic.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of a row. Called on an event loop while the result is being decoded, once per row:
 * it must neither block nor keep the row.
 */
@FunctionalInterface
public interface RowMapper<T extends @Nullable Object> {
  /**
   * The columns read, in the order of their positions. They are looked up once per result, by name;
   * one that the result lacks is a {@link SqlMappingException}. Empty: positions as they come.
   */
  default List<String> columns() {
    return List.of();
  }

  T map(Row row);
}
