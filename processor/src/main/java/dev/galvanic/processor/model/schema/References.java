package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The foreign keys between tables. */
final class References {
  private References() {}

  /** A foreign key and the table that has it. */
  record Pointer(Table from, TableConstraint.ForeignKey key) {
    @Override
    public String toString() {
      return key.name() + " of " + from.name();
    }
  }

  /** All that point to a table, its own included. */
  static Stream<Pointer> to(Schema schema, TableName table) {
    return schema.tables().stream()
        .flatMap(
            from ->
                of(from)
                    .filter(key -> key.table().equals(table))
                    .map(key -> new Pointer(from, key)));
  }

  static Stream<TableConstraint.ForeignKey> of(Table table) {
    return table.constraints().stream()
        .filter(TableConstraint.ForeignKey.class::isInstance)
        .map(TableConstraint.ForeignKey.class::cast);
  }

  /** Whether no two rows have the same values in these columns, as a foreign key to them needs. */
  static boolean unique(Table table, List<String> columns) {
    Set<String> wanted = Set.copyOf(columns);
    return Stream.concat(
            table.constraints().stream().flatMap(c -> keyColumns(c).stream()),
            table.indexes().stream()
                .filter(i -> i.unique() && i.where().isEmpty())
                .flatMap(i -> IndexParts.columns(i).stream()))
        .anyMatch(key -> key.size() == wanted.size() && wanted.containsAll(key));
  }

  /** Of a primary key or unique constraint. */
  static Optional<List<String>> keyColumns(TableConstraint constraint) {
    if (constraint instanceof TableConstraint.PrimaryKey key) {
      return Optional.of(key.columns());
    }
    return constraint instanceof TableConstraint.Unique key
        ? Optional.of(key.columns())
        : Optional.empty();
  }

  /** A foreign key to this table that points to what is not unique, or not there. */
  static Optional<Pointer> broken(Schema schema, Table table) {
    return to(schema, table.name()).filter(p -> !unique(table, p.key().to())).findFirst();
  }
}
