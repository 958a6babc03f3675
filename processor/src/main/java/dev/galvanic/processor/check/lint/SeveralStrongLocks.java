package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.report.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A transaction that locks one table in use after another. */
final class SeveralStrongLocks implements LintRule {

  @Override
  public Code code() {
    return Code.SEVERAL_STRONG_LOCKS;
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
    return "Two tables are locked one after the other until the transaction ends; whoever uses both in the other order waits for it as it waits for him";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return Transactions.of(version).stream().flatMap(t -> findings(version, t)).toList();
  }

  /** One statement may lock several tables, as a foreign key does: there is no other way. */
  private static Stream<Finding> findings(Linted version, List<Transactions.Step> transaction) {
    Set<TableName> held = new LinkedHashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Transactions.Step step : transaction) {
      Set<TableName> added = new LinkedHashSet<>(step.locked());
      added.removeAll(held);
      if (!held.isEmpty() && !added.isEmpty()) {
        findings.add(
            new Finding(
                step.origin(),
                version.name()
                    + " locks "
                    + names(added)
                    + " while it still holds the lock on "
                    + names(held),
                "Put what locks " + names(added) + " into a version of its own"));
      }
      held.addAll(step.locked());
    }
    return findings.stream();
  }

  private static String names(Set<TableName> tables) {
    return tables.stream().map(TableName::toString).collect(Collectors.joining(" and "));
  }
}
