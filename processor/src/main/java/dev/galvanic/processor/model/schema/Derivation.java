package dev.galvanic.processor.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a name follows from, unless the source gives it.
 *
 * @param columns of the table, or what stands for an expression
 * @param label what the object is: {@code key}
 */
record Derivation(String table, List<String> columns, String label) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]*$");

  /** Of a check that is a column's, each column may be the one. */
  static List<Derivation> of(Table table, TableConstraint constraint) {
    String own = table.name().name();
    if (constraint instanceof TableConstraint.PrimaryKey) {
      return List.of(new Derivation(own, List.of(), "pkey"));
    }
    if (constraint instanceof TableConstraint.Unique key) {
      return List.of(new Derivation(own, key.columns(), "key"));
    }
    return constraint instanceof TableConstraint.ForeignKey key
        ? List.of(new Derivation(own, key.columns(), "fkey"))
        : table.columns().stream()
            .map(c -> new Derivation(own, List.of(c.name()), "check"))
            .toList();
  }

  static Derivation of(TableName table, TableIndex index) {
    return new Derivation(table.name(), IndexParts.stems(index), "idx");
  }

  /** The sequence of a column that names none. */
  static String sequence(TableName table, String column) {
    return new TableName(table.schema(), ObjectNames.of(table.name(), List.of(column), "seq"))
        .toString();
  }

  /** The name after the table and its columns got others; the same if it does not follow. */
  static String renamed(
      String name, List<Derivation> from, String table, UnaryOperator<String> column) {
    return from.stream()
        .flatMap(
            d ->
                d
                    .renamed(
                        name,
                        new Derivation(table, d.columns().stream().map(column).toList(), d.label()))
                    .stream())
        .findFirst()
        .orElse(name);
  }

  /** A number at the end told it from another one, and still does. */
  Optional<String> renamed(String name, Derivation to) {
    Matcher number = NUMBER.matcher(name);
    String numbered = number.find() ? number.group() : "";
    return ObjectNames.of(table, columns, label + numbered).equals(name)
        ? Optional.of(ObjectNames.of(to.table(), to.columns(), label + numbered))
        : Optional.empty();
  }
}
