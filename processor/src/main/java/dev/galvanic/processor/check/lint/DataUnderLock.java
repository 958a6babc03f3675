package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that are changed in the transaction that has locked a table in use before. */
final class DataUnderLock implements LintRule {

  @Override
  public Code code() {
    return Code.DATA_UNDER_LOCK;
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
    return "The lock of an earlier change is held for as long as the statement runs, and nobody can use the table meanwhile";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return Transactions.of(version).stream().flatMap(t -> findings(version, t)).toList();
  }

  private static Stream<Finding> findings(Linted version, List<Transactions.Step> transaction) {
    Set<TableName> held = new LinkedHashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Transactions.Step step : transaction) {
      if (!held.isEmpty() && step.sql().filter(sql -> isLong(version, sql)).isPresent()) {
        findings.add(
            new Finding(
                step.origin(),
                version.name()
                    + " keeps "
                    + held.stream().map(TableName::toString).collect(Collectors.joining(" and "))
                    + " locked while "
                    + step.sql().get().text()
                    + " runs",
                "Put the statement into a version of its own"));
      }
      held.addAll(step.locked());
    }
    return findings.stream();
  }

  private static boolean isLong(Linted version, SqlStatement sql) {
    return DataChange.of(sql)
        .filter(change -> !version.plan().created().contains(change.table()))
        .isPresent();
  }
}
