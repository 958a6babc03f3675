package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.SchemaChange;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableName;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The tables that a statement of plain SQL locks until its transaction ends, at least against
 * writes.
 */
final class SqlLocks {
  private SqlLocks() {}

  static Set<TableName> of(SqlStatement sql) {
    Set<TableName> locked = new LinkedHashSet<>();
    if (sql.begins("alter", "table")) {
      if (!sql.is(sql.behindTable(2), "validate")) {
        sql.table(2).ifPresent(locked::add);
      }
      references(sql, locked);
    } else if (sql.begins("create", "table")) {
      references(sql, locked);
    } else if (sql.begins("drop", "table")) {
      sql.tables(2).forEach(t -> dropped(t, sql, locked));
    } else if (sql.begins("truncate") || sql.begins("lock")) {
      locked.addAll(sql.tables(1));
    } else if (sql.begins("drop", "index")) {
      sql.tables(2).forEach(index -> tableOf(index, sql, locked));
    } else if (isOnTable(sql)) {
      sql.table(sql.indexOf("on") + 1).ifPresent(locked::add);
    }
    return locked;
  }

  private static boolean isOnTable(SqlStatement sql) {
    boolean index = sql.begins("create", "index") || sql.begins("create", "unique", "index");
    return index
        || sql.begins("create", "trigger")
        || sql.begins("drop", "trigger")
        || sql.begins("create", "policy")
        || sql.begins("alter", "policy")
        || sql.begins("drop", "policy");
  }

  private static void references(SqlStatement sql, Set<TableName> locked) {
    for (int i = 0; i < sql.words().size(); i++) {
      if (sql.is(i, "references")) {
        sql.table(i + 1).ifPresent(locked::add);
      }
    }
  }

  private static void dropped(TableName table, SqlStatement sql, Set<TableName> locked) {
    locked.addAll(Locks.of(table, new SchemaChange.DropTable(false), sql.change().before()));
  }

  private static void tableOf(TableName index, SqlStatement sql, Set<TableName> locked) {
    sql.change().before().tables().stream()
        .filter(t -> t.index(index.name()).isPresent())
        .map(Table::name)
        .forEach(locked::add);
  }
}
