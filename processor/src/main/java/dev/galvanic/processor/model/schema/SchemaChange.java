package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;

/** One change of a table's definition, with all that is needed to make it. */
public sealed interface SchemaChange {
  record CreateTable(Table table) implements SchemaChange {}

  /**
   * A table that goes.
   *
   * @param keep whether the database keeps it, and only the service forgets it
   */
  record DropTable(boolean keep) implements SchemaChange {}

  record RenameTable(TableName from, TableName to) implements SchemaChange {}

  record RenameColumn(String from, String to) implements SchemaChange {}

  record DropIndex(String name, boolean concurrently) implements SchemaChange {}

  record DropConstraint(String name) implements SchemaChange {}

  record DropDefault(String column) implements SchemaChange {}

  record DropNotNull(String column) implements SchemaChange {}

  record AddColumn(Column column) implements SchemaChange {}

  /**
   * Statements in SQL.
   *
   * @param effect what they do to the definition; empty if they change rows only
   */
  record Execute(String sql, List<SchemaChange> effect) implements SchemaChange {
    public Execute {
      effect = List.copyOf(effect);
    }
  }

  record ChangeType(String column, SqlType type, Optional<String> using) implements SchemaChange {}

  /**
   * A column that PostgreSQL counts up by itself from now on, in another way, or no more; its rows
   * keep their values, and counting goes on behind the largest of them.
   */
  record SetIdentity(String column, Column.Identity identity) implements SchemaChange {}

  record SetDefault(String column, String sql) implements SchemaChange {}

  /**
   * A column that may not be null any more.
   *
   * @param online by way of a check that is validated in a transaction of its own
   */
  record SetNotNull(String column, boolean online) implements SchemaChange {}

  record DropColumn(String column) implements SchemaChange {}

  /**
   * A new constraint or foreign key.
   *
   * @param constraint not valid yet if {@code valid()} says so
   * @param concurrently for a unique one or a primary key: whether its index is made concurrently
   */
  record AddConstraint(TableConstraint constraint, boolean concurrently) implements SchemaChange {}

  record AddIndex(TableIndex index, boolean concurrently) implements SchemaChange {}

  /** The rows that were there before a constraint are checked against it. */
  record Validate(String constraint) implements SchemaChange {}
}
