package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.TableName;
import java.util.Optional;

/**
 * What a statement does to rows.
 *
 * @param table the table whose rows they are
 * @param all whether nothing limits it to some of the rows that are there
 */
record DataChange(TableName table, boolean all) {

  /**
   * Empty for a statement that changes no rows that were there, or adds those of its own text only.
   */
  static Optional<DataChange> of(SqlStatement sql) {
    if (sql.begins("update")) {
      return change(sql, 1, sql.indexOutside("where") < 0);
    }
    if (sql.begins("delete", "from")) {
      return change(sql, 2, sql.indexOutside("where") < 0);
    }
    if (sql.begins("merge", "into")) {
      return change(sql, 2, false);
    }
    if (sql.begins("insert", "into")) {
      return sql.has("select") ? change(sql, 2, false) : Optional.empty();
    }
    return sql.begins("with") ? inside(sql) : Optional.empty();
  }

  /** Of a WITH, the first that it does anywhere. */
  private static Optional<DataChange> inside(SqlStatement sql) {
    for (int i = 1; i < sql.words().size(); i++) {
      boolean locking = sql.is(i - 1, "for") || sql.is(i - 1, "key") || sql.is(i - 1, "do");
      if (sql.is(i, "update") && !locking) {
        return change(sql, i + 1, false);
      }
      if (sql.is(i, "delete", "from")
          || sql.is(i, "insert", "into")
          || sql.is(i, "merge", "into")) {
        return change(sql, i + 2, false);
      }
    }
    return Optional.empty();
  }

  private static Optional<DataChange> change(SqlStatement sql, int name, boolean all) {
    return sql.table(name).map(table -> new DataChange(table, all));
  }
}
