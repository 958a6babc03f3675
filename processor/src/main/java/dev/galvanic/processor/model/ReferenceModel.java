package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key of a table.
 *
 * @param columns names of columns of this table
 * @param model the model that is referred to, unless a table is named
 * @param table the table that is named, empty if a model is referred to
 * @param to names of columns of the other table; empty means its primary key
 * @param name empty if it follows from table and columns
 */
public record ReferenceModel(
    List<String> columns,
    Optional<TypeRef> model,
    String table,
    List<String> to,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    String name,
    Origin origin) {
  public ReferenceModel {
    columns = List.copyOf(columns);
    to = List.copyOf(to);
  }
}
