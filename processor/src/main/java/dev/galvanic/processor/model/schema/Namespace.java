package dev.galvanic.processor.model.schema;

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

  static boolean taken(Schema schema, String postgresSchema, String name) {
    return schema.tables().stream()
        .filter(t -> t.name().schema().equals(postgresSchema))
        .anyMatch(t -> t.name().name().equals(name) || names(t).anyMatch(n -> n.equals(name)));
  }

  static Folded.Refused refused(String name) {
    return Folded.bad("something is called " + name + " already", "Choose another name");
  }
}
