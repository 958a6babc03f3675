package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How an object came by its name.
 *
 * @param name the name it has
 * @param sources what it would follow from, in the order of likelihood
 */
record Derivation(String name, List<Source> sources) {

  /** Table, columns and the word for the kind, which a name follows from. */
  record Source(String table, List<String> columns, String label) {
    String name() {
      return DerivedNames.of(table, columns, label);
    }
  }

  static Derivation of(Table table, TableConstraint constraint) {
    String own = table.name().name();
    if (constraint instanceof TableConstraint.PrimaryKey) {
      return new Derivation(constraint.name(), List.of(new Source(own, List.of(), "pkey")));
    }
    if (constraint instanceof TableConstraint.Unique key) {
      return new Derivation(key.name(), List.of(new Source(own, key.columns(), "key")));
    }
    if (constraint instanceof TableConstraint.ForeignKey key) {
      return new Derivation(key.name(), List.of(new Source(own, key.columns(), "fkey")));
    }
    return new Derivation(
        constraint.name(),
        table.columns().stream().map(c -> new Source(own, List.of(c.name()), "check")).toList());
  }

  static Derivation of(Table table, TableIndex index) {
    return new Derivation(
        index.name(), List.of(new Source(table.name().name(), IndexParts.names(index), "idx")));
  }

  /** The sequence of a column that names none. */
  static String sequence(TableName table, String column) {
    String name = DerivedNames.of(table.name(), List.of(column), "seq");
    return table.schema().isEmpty() ? name : table.schema() + "." + name;
  }

  /** The name after the table and its columns got others; the same if it does not follow. */
  String renamed(String table, UnaryOperator<String> column) {
    return sources.stream()
        .flatMap(source -> renamed(source, table, column).stream())
        .findFirst()
        .orElse(name);
  }

  /** A number at the end told it from another one, and still does. */
  private Optional<String> renamed(Source source, String table, UnaryOperator<String> column) {
    String base = source.name();
    if (!name.startsWith(base) || !name.substring(base.length()).matches("[0-9]*")) {
      return Optional.empty();
    }
    Stream<String> columns = source.columns().stream().map(column);
    return Optional.of(
        new Source(table, columns.toList(), source.label()).name() + name.substring(base.length()));
  }
}
