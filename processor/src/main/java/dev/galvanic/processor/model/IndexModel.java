package dev.galvanic.processor.model;

import java.util.List;

/**
 * An index of a table.
 *
 * @param columns columns and expressions, as the annotation writes them
 * @param name empty if it follows from table and columns
 * @param where an SQL condition, empty if it holds all rows
 */
public record IndexModel(
    List<String> columns,
    String name,
    boolean unique,
    IndexMethod method,
    String where,
    List<String> include,
    Origin origin) {
  public IndexModel {
    columns = List.copyOf(columns);
    include = List.copyOf(include);
  }
}
