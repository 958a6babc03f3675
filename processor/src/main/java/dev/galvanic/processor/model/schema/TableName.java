package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.SqlIdentifier;

/**
 * The name of a table.
 *
 * @param schema empty for a table that is found through the search path
 */
public record TableName(String schema, String name) implements Comparable<TableName> {

  /** The name as annotations write it: {@code users} or {@code app.users}. */
  public static TableName of(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? new TableName("", text)
        : new TableName(text.substring(0, dot), text.substring(dot + 1));
  }

  /** As SQL has it. */
  public String sql() {
    return schema.isEmpty()
        ? SqlIdentifier.of(name)
        : SqlIdentifier.of(schema) + "." + SqlIdentifier.of(name);
  }

  /** As people and annotations write it. */
  @Override
  public String toString() {
    return schema.isEmpty() ? name : schema + "." + name;
  }

  @Override
  public int compareTo(TableName other) {
    int order = schema.compareTo(other.schema);
    return order != 0 ? order : name.compareTo(other.name);
  }
}
