package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.Schema;
import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableConstraint.ForeignKey;
import dev.galvanic.processor.model.schema.TableName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The tables that a change locks until its transaction ends, at least against writes: by SHARE,
 * SHARE ROW EXCLUSIVE or ACCESS EXCLUSIVE (PostgreSQL's manual, section 13.3.1 and ALTER TABLE).
 */
final class Locks {
  private Locks() {}

  static Set<TableName> of(TableName table, SchemaChange change, Schema before) {
    Set<TableName> locked = new LinkedHashSet<>();
    if (change instanceof SchemaChange.CreateTable || change instanceof SchemaChange.Validate) {
      return locked;
    }
    if (change instanceof SchemaChange.Execute
        || (change instanceof SchemaChange.DropTable drop && drop.keep())) {
      return locked;
    }
    locked.add(table);
    locked.addAll(others(before.table(table), change));
    return locked;
  }

  /** A foreign key has triggers on both of its tables. */
  private static List<TableName> others(Optional<Table> table, SchemaChange change) {
    if (change instanceof SchemaChange.AddConstraint add) {
      return add.constraint() instanceof ForeignKey key ? List.of(key.table()) : List.of();
    }
    if (change instanceof SchemaChange.DropTable) {
      return keys(table, key -> true);
    }
    if (change instanceof SchemaChange.DropConstraint drop) {
      return keys(table, key -> key.name().equals(drop.name()));
    }
    if (change instanceof SchemaChange.DropColumn drop) {
      return keys(table, key -> key.columns().contains(drop.column()));
    }
    if (change instanceof SchemaChange.ChangeType type) {
      return keys(table, key -> key.columns().contains(type.column()));
    }
    return List.of();
  }

  private static List<TableName> keys(Optional<Table> table, Predicate<ForeignKey> which) {
    return table.stream()
        .flatMap(t -> t.constraints().stream())
        .filter(ForeignKey.class::isInstance)
        .map((TableConstraint key) -> (ForeignKey) key)
        .filter(which)
        .map(ForeignKey::table)
        .toList();
  }
}
