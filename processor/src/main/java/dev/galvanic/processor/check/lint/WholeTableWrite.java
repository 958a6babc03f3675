package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.stream.Stream;

/** Every row of a table in use, in one transaction. */
final class WholeTableWrite implements LintRule {

  @Override
  public Code code() {
    return Code.WHOLE_TABLE_WRITE;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String lock() {
    return "row locks";
  }

  @Override
  public String reason() {
    return "Every row stays locked until the last is written, the table doubles in size, and a failure at the end undoes it all";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.statements().stream()
        .flatMap(sql -> DataChange.of(sql).stream().flatMap(c -> findings(version, sql, c)))
        .toList();
  }

  private static Stream<Finding> findings(Linted version, SqlStatement sql, DataChange change) {
    return change.all() && !version.plan().created().contains(change.table())
        ? Stream.of(
            new Finding(
                sql.change().origin(),
                sql.text()
                    + " has no WHERE and changes every row of "
                    + change.table()
                    + " at once",
                "Say with WHERE which rows need it, or change them in portions outside of the"
                    + " migration"))
        : Stream.empty();
  }
}
