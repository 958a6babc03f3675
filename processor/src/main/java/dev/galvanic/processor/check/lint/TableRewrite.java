package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A change that has every row of a table in use written anew. */
final class TableRewrite implements LintRule {

  @Override
  public Code code() {
    return Code.TABLE_REWRITE;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String lock() {
    return "ACCESS EXCLUSIVE";
  }

  @Override
  public String reason() {
    return "PostgreSQL writes every row anew, and until it is done nobody can read the table";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.changes().stream().flatMap(TableRewrite::findings).toList();
  }

  private static Stream<Finding> findings(Linted.Change c) {
    if (c.change() instanceof SchemaChange.ChangeType type) {
      return c.column(type.column()).stream()
          .filter(column -> rewrites(column, type))
          .map(column -> typeChanged(c, column, type));
    }
    return c.change() instanceof SchemaChange.AddColumn add
        ? added(c, add.column()).stream()
        : Stream.empty();
  }

  private static boolean rewrites(Column column, SchemaChange.ChangeType type) {
    return !Using.isCast(column.name(), type.using())
        || new TypeChange(column.type(), type.type()).rewrites();
  }

  private static Finding typeChanged(Linted.Change c, Column column, SchemaChange.ChangeType type) {
    return new Finding(
        c.origin(),
        "Changing "
            + column.name()
            + " of "
            + c.table()
            + " from "
            + column.type()
            + " to "
            + type.type()
            + " rewrites the table while nobody can read it",
        "Add a column of the new type, copy the values to it with sql in a later version, and drop "
            + column.name()
            + " in a later release");
  }

  private static Optional<Finding> added(Linted.Change c, Column column) {
    if (column.identity() != Column.Identity.NONE) {
      return Optional.of(
          new Finding(
              c.origin(),
              rewriting(c, column) + ", for every row gets a number",
              "Add a plain column that may be null, number the rows with sql in a later version, and"
                  + " take the numbers of new ones from a sequence with setDefault"));
    }
    return column
        .defaultSql()
        .flatMap(VolatileDefault::call)
        .map(
            call ->
                new Finding(
                    c.origin(),
                    rewriting(c, column)
                        + ", for "
                        + (VolatileDefault.isKnown(call) ? "" : "as far as is known here ")
                        + call
                        + "() gives every row a value of its own",
                    "Add the column without a default, and in later versions set the default with"
                        + " setDefault and fill the rows with sql"));
  }

  private static String rewriting(Linted.Change c, Column column) {
    return "Adding "
        + column.name()
        + " to "
        + c.table()
        + " rewrites the table while nobody can read it";
  }
}
