package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.stream.Stream;

/** What instances of the version before still use. */
final class BreaksRunningInstances implements LintRule {

  @Override
  public Code code() {
    return Code.BREAKS_RUNNING_INSTANCES;
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
    return "Instances of the version before run until they are replaced, and their statements name what is gone";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.changes().stream().flatMap(BreaksRunningInstances::findings).toList();
  }

  private static Stream<Finding> findings(Linted.Change c) {
    SchemaChange change = c.change();
    if (change instanceof SchemaChange.RenameColumn rename) {
      return finding(
          c,
          "Renaming " + rename.from() + " of " + c.table() + " to " + rename.to(),
          "Add "
              + rename.to()
              + " as a new column, copy the values with sql, and drop "
              + rename.from()
              + " in a later release");
    }
    if (change instanceof SchemaChange.RenameTable rename) {
      return finding(
          c,
          "Renaming " + rename.from() + " to " + rename.to(),
          "Keep the name with @Model(table = \"" + rename.from().name() + "\")");
    }
    if (change instanceof SchemaChange.DropColumn drop) {
      return finding(
          c,
          "Dropping " + drop.column() + " of " + c.table(),
          "Release first a version whose statements leave it out");
    }
    if (change instanceof SchemaChange.DropTable drop && !drop.keep()) {
      return finding(
          c, "Dropping " + c.table(), "Release first a version whose statements leave it out");
    }
    return Stream.empty();
  }

  private static Stream<Finding> finding(Linted.Change c, String doing, String instead) {
    return Stream.of(
        new Finding(
            c.origin(),
            doing
                + " breaks the instances of the version before, which run until they are replaced",
            instead));
  }
}
