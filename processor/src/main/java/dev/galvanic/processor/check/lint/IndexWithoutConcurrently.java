package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.stream.Stream;

/** An index of a table in use that is built or dropped while others wait. */
final class IndexWithoutConcurrently implements LintRule {

  @Override
  public Code code() {
    return Code.INDEX_WITHOUT_CONCURRENTLY;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String lock() {
    return "SHARE, ACCESS EXCLUSIVE";
  }

  @Override
  public String reason() {
    return "Nobody can write to the table while the index is built, nor use it at all while one is dropped or a constraint's is built";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.changes().stream()
        .filter(Linted.Change::written)
        .flatMap(IndexWithoutConcurrently::findings)
        .toList();
  }

  private static Stream<Finding> findings(Linted.Change c) {
    if (c.change() instanceof SchemaChange.AddIndex add && !add.concurrently()) {
      return finding(
          c,
          "Adding the index "
              + add.index().name()
              + " to "
              + c.table()
              + " blocks all writes to it",
          "AddIndex",
          add.index().name());
    }
    if (c.change() instanceof SchemaChange.DropIndex drop && !drop.concurrently()) {
      return finding(
          c,
          "Dropping the index "
              + drop.name()
              + " waits for all that read "
              + c.table()
              + ", and all that come later wait for it",
          "DropIndex",
          drop.name());
    }
    if (c.change() instanceof SchemaChange.AddConstraint add
        && !add.concurrently()
        && (add.constraint() instanceof TableConstraint.Unique
            || add.constraint() instanceof TableConstraint.PrimaryKey)) {
      return finding(
          c,
          "Adding the constraint "
              + add.constraint().name()
              + " to "
              + c.table()
              + " builds its index while nobody can use the table",
          "AddConstraint",
          add.constraint().name());
    }
    return Stream.empty();
  }

  private static Stream<Finding> finding(
      Linted.Change c, String fact, String annotation, String name) {
    return Stream.of(
        new Finding(
            c.origin(),
            fact,
            "Write @" + annotation + "(value = \"" + name + "\", concurrently = true)"));
  }
}
