package dev.galvanic.testing.prepared;

import java.util.List;

/**
 * A statement as PostgreSQL understands it.
 *
 * @param parameterTypes of {@code $1}, {@code $2} and so on, as {@code regtype} writes them
 * @param columns of what it answers; empty if it answers no rows
 */
public record Prepared(List<String> parameterTypes, List<ResultColumn> columns) {
  public Prepared {
    parameterTypes = List.copyOf(parameterTypes);
    columns = List.copyOf(columns);
  }

  /** A column of the answer. */
  public record ResultColumn(String name, String type) {}
}
