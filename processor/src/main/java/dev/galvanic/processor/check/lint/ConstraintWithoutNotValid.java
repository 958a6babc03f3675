package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.stream.Stream;

/** A check or a foreign key that the rows of a table in use are held to at once. */
final class ConstraintWithoutNotValid implements LintRule {

  @Override
  public Code code() {
    return Code.CONSTRAINT_WITHOUT_NOT_VALID;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String lock() {
    return "ACCESS EXCLUSIVE, SHARE ROW EXCLUSIVE";
  }

  @Override
  public String reason() {
    return "PostgreSQL checks every row; until it is done nobody can use the table, or for a foreign key write to both tables";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.changes().stream()
        .flatMap(
            c ->
                c.change() instanceof SchemaChange.AddConstraint add
                    ? findings(c, add.constraint())
                    : Stream.empty())
        .toList();
  }

  private static Stream<Finding> findings(Linted.Change c, TableConstraint constraint) {
    if (constraint instanceof TableConstraint.Check check && check.valid()) {
      return Stream.of(
          new Finding(
              c.origin(),
              "Adding the check "
                  + check.name()
                  + " to "
                  + c.table()
                  + " reads all rows while nobody can use the table",
              instead("AddConstraint", check.name())));
    }
    if (constraint instanceof TableConstraint.ForeignKey key && key.valid()) {
      return Stream.of(
          new Finding(
              c.origin(),
              "Adding the foreign key "
                  + key.name()
                  + " reads all rows of "
                  + c.table()
                  + " while nobody can write to it or to "
                  + key.table(),
              instead("AddForeignKey", key.name())));
    }
    return Stream.empty();
  }

  private static String instead(String annotation, String name) {
    return "Write @"
        + annotation
        + "(value = \""
        + name
        + "\", notValid = true) and validate = \""
        + name
        + "\"";
  }
}
