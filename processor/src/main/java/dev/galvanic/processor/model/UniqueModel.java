package dev.galvanic.processor.model;

import java.util.List;

/**
 * A unique constraint of a table.
 *
 * @param columns names of columns
 * @param name empty if it follows from table and columns
 */
public record UniqueModel(List<String> columns, String name, Origin origin) {
  public UniqueModel {
    columns = List.copyOf(columns);
  }
}
