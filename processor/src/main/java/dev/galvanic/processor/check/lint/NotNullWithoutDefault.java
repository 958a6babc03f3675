package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.report.Code;
import java.util.List;

/** A new column that the rows of a table in use have no value for. */
final class NotNullWithoutDefault implements LintRule {

  @Override
  public Code code() {
    return Code.NOT_NULL_WITHOUT_DEFAULT;
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
    return "The rows that are there have no value for the column, so PostgreSQL refuses it unless there are none";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.changes().stream()
        .filter(c -> c.change() instanceof SchemaChange.AddColumn add && isWithout(add.column()))
        .map(c -> finding(c, ((SchemaChange.AddColumn) c.change()).column()))
        .toList();
  }

  private static boolean isWithout(Column column) {
    return column.notNull()
        && column.defaultSql().isEmpty()
        && column.identity() == Column.Identity.NONE;
  }

  private static Finding finding(Linted.Change c, Column column) {
    return new Finding(
        c.origin(),
        "Adding "
            + column.name()
            + " to "
            + c.table()
            + " as not null without a default fails if the table has rows",
        "Give it a default, or add it so that it may be null, fill the rows with sql in a later"
            + " version, and then set it not null online");
  }
}
