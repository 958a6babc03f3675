package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.SqlTypes;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.model.sql.analysis.Range.RangeColumn;
import dev.galvanic.processor.model.sql.catalog.TypeFact;
import dev.galvanic.processor.model.sql.syntax.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the tables of the schema by the names that statements use. */
final class Tables {
  private static final String PUBLIC = "public";
  private static final Set<String> CATALOGUES = Set.of("pg_catalog", "information_schema");

  private final Context context;

  Tables(Context context) {
    this.context = context;
  }

  /** Whether the table is found by its name behind that schema's. */
  static boolean inSchema(TableName table, String schema) {
    return table.schema().isEmpty() ? schema.equals(PUBLIC) : table.schema().equals(schema);
  }

  /** A table of the schema; one in {@code public} is meant by its name alone too. */
  Optional<Table> find(List<Name> name) {
    String last = name.get(name.size() - 1).text();
    String schema = name.size() > 1 ? name.get(name.size() - 2).text() : "";
    Optional<Table> found = context.schema().table(new TableName(schema, last));
    if (found.isPresent()) {
      return found;
    }
    return schema.isEmpty() || schema.equals(PUBLIC)
        ? context.schema().table(new TableName(schema.isEmpty() ? PUBLIC : "", last))
        : Optional.empty();
  }

  /** It as something in FROM, under a name; what is not known has no columns that are known. */
  Range range(List<Name> name, String alias) {
    Optional<Table> table = find(name);
    if (table.isEmpty()) {
      tell(name);
      return new Range(alias, List.of(), new Range.OfUnknown());
    }
    return new Range(alias, columns(table.get()), new Range.OfTable(table.get()));
  }

  List<RangeColumn> columns(Table table) {
    return table.columns().stream().map(c -> new RangeColumn(c.name(), type(c))).toList();
  }

  /** A column's type as its values have it. */
  SqlType type(Column column) {
    return type(column.type());
  }

  SqlType type(SqlType type) {
    if (SqlTypes.serial(type)) {
      String base = type.base();
      return new SqlType(
          base.startsWith("big") || base.endsWith("8")
              ? "bigint"
              : base.startsWith("small") || base.endsWith("2") ? "smallint" : "integer");
    }
    return context.catalog().type(type).map(TypeFact::type).orElseGet(() -> Types.plain(type));
  }

  private void tell(List<Name> name) {
    Name last = name.get(name.size() - 1);
    boolean system = last.text().startsWith("pg_") && name.size() == 1;
    boolean catalogued = name.size() > 1 && CATALOGUES.contains(name.get(name.size() - 2).text());
    if (system || catalogued) {
      context
          .findings()
          .note(
              last.at(),
              "the columns of " + text(name) + ", which is PostgreSQL's own, are not known",
              "Nothing is to be done");
    } else if (context.schema().tables().isEmpty() || context.outside().has(last.text())) {
      context
          .findings()
          .note(
              last.at(),
              "no model has the table " + text(name),
              "Nothing is to be done, unless it is misspelt");
    } else {
      List<String> names =
          context.schema().tables().stream().map(t -> t.name().toString()).toList();
      context
          .findings()
          .error(
              Problem.UNKNOWN_TABLE,
              last,
              "there is no table '" + text(name) + "'",
              Nearest.question(text(name), names)
                  + (names.size() > 8
                      ? "Name a table of a model"
                      : "The tables are " + String.join(", ", names)));
    }
  }

  private static String text(List<Name> name) {
    return name.stream().map(Name::text).collect(Collectors.joining("."));
  }
}
