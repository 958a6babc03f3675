package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.schema.PlannedChange;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A version cut into the transactions that it is applied in: what cannot run in one stands alone,
 * and a validation comes after the transaction that added what it validates.
 */
final class Transactions {

  /**
   * A statement of a transaction.
   *
   * @param locked the tables in use that it locks against writes, until the transaction ends
   * @param sql for plain SQL
   */
  record Step(Origin origin, Set<TableName> locked, Optional<SqlStatement> sql) {}

  private final Linted version;
  private final List<List<Step>> done = new ArrayList<>();
  private final Map<TableName, TableName> renamed = new HashMap<>();
  private List<Step> open = new ArrayList<>();

  private Transactions(Linted version) {
    this.version = version;
  }

  static List<List<Step>> of(Linted version) {
    Transactions transactions = new Transactions(version);
    version.version().changes().forEach(transactions::add);
    transactions.cut();
    return List.copyOf(transactions.done);
  }

  private void add(PlannedChange c) {
    SchemaChange change = c.change();
    if (change instanceof SchemaChange.RenameTable rename) {
      renamed.put(rename.to(), renamed.getOrDefault(rename.from(), rename.from()));
    }
    if (change instanceof SchemaChange.Execute sql) {
      for (SqlStatement statement : SqlStatement.all(sql.sql(), c)) {
        open.add(new Step(c.origin(), inUse(SqlLocks.of(statement)), Optional.of(statement)));
      }
    } else if (isConcurrent(change)) {
      cut();
      if (change instanceof SchemaChange.AddConstraint) {
        step(c);
      }
    } else if (change instanceof SchemaChange.Validate) {
      cut();
    } else if (change instanceof SchemaChange.SetNotNull set && set.online()) {
      step(c);
      cut();
      step(c);
    } else {
      step(c);
    }
  }

  private static boolean isConcurrent(SchemaChange change) {
    return (change instanceof SchemaChange.AddIndex add && add.concurrently())
        || (change instanceof SchemaChange.DropIndex drop && drop.concurrently())
        || (change instanceof SchemaChange.AddConstraint constraint
            && constraint.concurrently()
            && (constraint.constraint() instanceof TableConstraint.Unique
                || constraint.constraint() instanceof TableConstraint.PrimaryKey));
  }

  private void step(PlannedChange c) {
    Set<TableName> locked = inUse(Locks.of(c.table(), c.change(), c.before()));
    open.add(new Step(c.origin(), locked, Optional.empty()));
  }

  /**
   * By the names that they had before the version, without the tables of this release; those that
   * the service does not know may be in use.
   */
  private Set<TableName> inUse(Set<TableName> tables) {
    Set<TableName> inUse = new LinkedHashSet<>();
    tables.forEach(t -> inUse.add(renamed.getOrDefault(t, t)));
    inUse.removeIf(t -> version.plan().created().contains(t));
    return inUse;
  }

  private void cut() {
    if (!open.isEmpty()) {
      done.add(List.copyOf(open));
      open = new ArrayList<>();
    }
  }
}
