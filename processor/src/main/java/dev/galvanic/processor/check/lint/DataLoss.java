package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.stream.Stream;

/** Values that are gone for good. */
final class DataLoss implements LintRule {

  @Override
  public Code code() {
    return Code.DATA_LOSS;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String lock() {
    return "ACCESS EXCLUSIVE";
  }

  @Override
  public String reason() {
    return "The values are gone, and no later version brings them back";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.changes().stream().flatMap(DataLoss::findings).toList();
  }

  private static Stream<Finding> findings(Linted.Change c) {
    if (c.change() instanceof SchemaChange.DropColumn drop) {
      return Stream.of(
          new Finding(
              c.origin(),
              "Dropping " + drop.column() + " of " + c.table() + " deletes its values for good",
              "Save those that are still wanted with sql in an earlier version"));
    }
    if (c.change() instanceof SchemaChange.DropTable drop && !drop.keep()) {
      return Stream.of(
          new Finding(
              c.origin(),
              "Dropping " + c.table() + " deletes all its rows for good",
              "Write keep = true to leave it in the database"));
    }
    return Stream.empty();
  }
}
