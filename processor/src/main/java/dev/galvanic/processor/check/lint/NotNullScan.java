package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.stream.Stream;

/** A column of a table in use that is looked through for nulls. */
final class NotNullScan implements LintRule {

  @Override
  public Code code() {
    return Code.NOT_NULL_SCAN;
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
    return "PostgreSQL looks for nulls in every row, and until it is done nobody can read the table";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.changes().stream().flatMap(NotNullScan::findings).toList();
  }

  private static Stream<Finding> findings(Linted.Change c) {
    if (c.change() instanceof SchemaChange.SetNotNull set && !set.online()) {
      return isKnown(c, set.column())
          ? Stream.empty()
          : Stream.of(
              new Finding(
                  c.origin(),
                  "Setting "
                      + set.column()
                      + " of "
                      + c.table()
                      + " not null reads all rows while nobody can use the table",
                  "Write @SetNotNull(value = \""
                      + set.column()
                      + "\", online = true), which reads them beside whoever uses it"));
    }
    if (c.change() instanceof SchemaChange.AddConstraint add
        && add.constraint() instanceof TableConstraint.PrimaryKey key) {
      return key.columns().stream()
          .filter(column -> !isKnown(c, column))
          .map(column -> primaryKey(c, key.name(), column));
    }
    return Stream.empty();
  }

  private static Finding primaryKey(Linted.Change c, String key, String column) {
    return new Finding(
        c.origin(),
        "Adding the primary key "
            + key
            + " makes "
            + column
            + " of "
            + c.table()
            + " not null, which reads all rows while nobody can use the table",
        "Set " + column + " not null online before, in this version or an earlier one");
  }

  private static boolean isKnown(Linted.Change c, String column) {
    return c.before().table(c.table()).stream()
        .anyMatch(
            table ->
                table.column(column).filter(Column::notNull).isPresent()
                    || table.constraints().stream().anyMatch(check -> says(check, column)));
  }

  /** Such a check, once validated, is what PostgreSQL takes the answer from. */
  private static boolean says(TableConstraint constraint, String column) {
    return constraint instanceof TableConstraint.Check check
        && check.valid()
        && NotNullCheck.implies(check.expression(), column);
  }
}
