package dev.galvanic.processor.model.schema;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tables and indexes share the names of their PostgreSQL schema, constraints' indexes included. */
final class Namespace {
  private Namespace() {}

  static Stream<String> names(Table table) {
    return Stream.concat(
        table.indexes().stream().map(TableIndex::name),
        table.constraints().stream()
            .filter(c -> References.keyColumns(c).isPresent())
            .map(TableConstraint::name));
  }

  /** A name of a table, or of something in it, that something else has. */
  static Optional<String> taken(Schema others, Table table) {
    Set<String> names = new HashSet<>();
    names.add(table.name().name());
    names(table).forEach(names::add);
    return taken(others, table.name().schema(), names);
  }

  static boolean taken(Schema schema, String postgresSchema, String name) {
    return taken(schema, postgresSchema, Set.of(name)).isPresent();
  }

  /** In loops, since each new table is held against all that there are. */
  private static Optional<String> taken(Schema schema, String postgresSchema, Set<String> names) {
    for (Table table : schema.tables()) {
      if (!table.name().schema().equals(postgresSchema)) {
        continue;
      }
      if (names.contains(table.name().name())) {
        return Optional.of(table.name().name());
      }
      for (TableIndex index : table.indexes()) {
        if (names.contains(index.name())) {
          return Optional.of(index.name());
        }
      }
      for (TableConstraint constraint : table.constraints()) {
        boolean indexed =
            constraint instanceof TableConstraint.PrimaryKey
                || constraint instanceof TableConstraint.Unique;
        if (indexed && names.contains(constraint.name())) {
          return Optional.of(constraint.name());
        }
      }
    }
    return Optional.empty();
  }

  static Folded.Refused refused(String name) {
    return Folded.bad("something is called " + name + " already", "Choose another name");
  }
}
