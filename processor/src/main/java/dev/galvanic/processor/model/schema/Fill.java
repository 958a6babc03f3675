package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.ColumnModel;
import dev.galvanic.processor.model.Constraint;
import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What rows that are there already get in a column that may not be null. */
final class Fill {
  private static final Map<String, String> ZEROS =
      Map.ofEntries(
          Map.entry("boolean", "false"),
          Map.entry("smallint", "0"),
          Map.entry("integer", "0"),
          Map.entry("bigint", "0"),
          Map.entry("numeric", "0"),
          Map.entry("real", "0"),
          Map.entry("double precision", "0"),
          Map.entry("text", "''"),
          Map.entry("varchar", "''"),
          Map.entry("bytea", "''"),
          Map.entry("interval", "'0'"),
          Map.entry("jsonb", "'{}'"));

  private Fill() {}

  /** The statement that fills them, with a word in it that stops the build if nothing is zero. */
  static String statement(Table target, Column column, Optional<ColumnModel> model) {
    String name = SqlIdentifier.of(column.name());
    return "UPDATE "
        + target.name().sql()
        + " SET "
        + name
        + " = "
        + value(target, column, model)
        + " WHERE "
        + name
        + " IS NULL";
  }

  private static String value(Table target, Column column, Optional<ColumnModel> model) {
    boolean shared = referring(target, column.name()) || distinct(target, column.name());
    if (shared && column.type().text().equals("uuid") && !referring(target, column.name())) {
      return "gen_random_uuid()";
    }
    if (column.defaultSql().isPresent() && !shared) {
      return column.defaultSql().get();
    }
    if (shared || !zeroIsGood(target, column, model)) {
      return PlainSql.FILL_IN;
    }
    boolean list = model.filter(m -> isList(m.type().present())).isPresent();
    if (column.type().array()) {
      return "'{}'";
    }
    return list && column.type().text().equals("jsonb")
        ? "'[]'"
        : ZEROS.getOrDefault(column.type().base(), PlainSql.FILL_IN);
  }

  private static boolean isList(ValueType type) {
    return type instanceof ValueType.ListOf || type instanceof ValueType.SetOf;
  }

  private static boolean referring(Table target, String column) {
    return References.of(target).anyMatch(key -> key.columns().contains(column));
  }

  private static boolean distinct(Table target, String column) {
    return Stream.concat(
            target.constraints().stream().flatMap(c -> References.keyColumns(c).stream()),
            target.indexes().stream()
                .filter(TableIndex::unique)
                .flatMap(i -> IndexParts.columns(i).stream()))
        .anyMatch(columns -> columns.contains(column));
  }

  private static boolean zeroIsGood(Table target, Column column, Optional<ColumnModel> model) {
    String own = ObjectNames.of(target.name().name(), List.of(column.name()), "check");
    boolean others =
        target.constraints().stream()
            .filter(TableConstraint.Check.class::isInstance)
            .filter(c -> !c.name().equals(own))
            .anyMatch(c -> ColumnFold.uses(c, column.name()));
    return !others
        && model
            .filter(m -> !isMade(m.type().present()))
            .filter(m -> m.constraints().stream().allMatch(Fill::zeroMeets))
            .isPresent();
  }

  /** Of what its type makes, the database does not know what would do. */
  private static boolean isMade(ValueType type) {
    return type instanceof ValueType.EnumOf
        || type instanceof ValueType.RecordOf
        || type instanceof ValueType.Opaque;
  }

  private static boolean zeroMeets(Constraint constraint) {
    if (constraint instanceof Constraint.Min min) {
      return min.value() <= 0;
    }
    if (constraint instanceof Constraint.Max max) {
      return max.value() >= 0;
    }
    if (constraint instanceof Constraint.Size size) {
      return size.min() <= 0;
    }
    return constraint instanceof Constraint.NotNull
        || constraint instanceof Constraint.PositiveOrZero;
  }
}
