package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.RepositoryModel;
import dev.galvanic.processor.model.StatementModel;
import dev.galvanic.processor.model.schema.PlannedChange;
import dev.galvanic.processor.model.schema.PlannedVersion;
import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What goes or gets another name, and a statement of the service still says. */
final class StillUsed implements LintRule {

  @Override
  public Code code() {
    return Code.STILL_USED;
  }

  @Override
  public Severity severity() {
    return Severity.FINAL;
  }

  @Override
  public String lock() {
    return "-";
  }

  @Override
  public String reason() {
    return "The statement fails from the moment on that the version is applied";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.changes().stream().flatMap(c -> findings(version, c)).toList();
  }

  private static Stream<Finding> findings(Linted version, Linted.Change c) {
    SchemaChange change = c.change();
    if (change instanceof SchemaChange.DropColumn drop) {
      String which = "drops";
      return column(version, c, drop.column(), which, "Take it out of the statement first");
    }
    if (change instanceof SchemaChange.RenameColumn rename) {
      String which = "renames to " + rename.to();
      return column(version, c, rename.from(), which, "Write " + rename.to());
    }
    if (change instanceof SchemaChange.DropTable drop && !drop.keep()) {
      return table(version, c, "drops", "Take it out of the statement first");
    }
    if (change instanceof SchemaChange.RenameTable rename) {
      return table(version, c, "renames to " + rename.to(), "Write " + rename.to());
    }
    return Stream.empty();
  }

  private static Stream<Finding> column(
      Linted version, Linted.Change c, String column, String which, String instead) {
    TableName table = finalName(version, c);
    Schema after = version.plan().after();
    // A column of this name that comes later is another one, and may be meant.
    return after.table(table).filter(t -> t.column(column).isEmpty()).isEmpty()
        ? Stream.empty()
        : used(
            version,
            statement -> statement.usesColumn(table, column, after),
            "the column " + column + " of " + table + ", which " + version.name() + " " + which,
            instead);
  }

  private static Stream<Finding> table(
      Linted version, Linted.Change c, String which, String instead) {
    return version.plan().after().table(c.table()).isPresent()
        ? Stream.empty()
        : used(
            version,
            statement -> statement.usesTable(c.table()),
            "the table " + c.table() + ", which " + version.name() + " " + which,
            instead);
  }

  private static Stream<Finding> used(
      Linted version, Predicate<StatementUses> uses, String what, String instead) {
    return version.service().repositories().stream()
        .flatMap(
            repository ->
                repository.statements().stream()
                    .filter(s -> uses.test(StatementUses.of(s.template().text())))
                    .map(s -> finding(repository, s, what, instead)));
  }

  private static Finding finding(
      RepositoryModel repository, StatementModel statement, String what, String instead) {
    return new Finding(
        statement.origin(),
        repository.type().nested() + "." + statement.method() + " still uses " + what,
        instead);
  }

  /** The name that the table has after all versions. */
  private static TableName finalName(Linted version, Linted.Change c) {
    List<PlannedVersion> versions = version.plan().versions();
    TableName name = c.table();
    for (PlannedVersion later :
        versions.subList(versions.indexOf(version.version()), versions.size())) {
      for (PlannedChange change : later.changes()) {
        // In a version, a table is renamed before anything else is done to it.
        if (change.change() instanceof SchemaChange.RenameTable rename
            && rename.from().equals(name)) {
          name = rename.to();
        }
      }
    }
    return name;
  }
}
