package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.schema.TableName;
import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plain SQL that keeps others from a table in use. */
final class StrongLockInSql implements LintRule {

  @Override
  public Code code() {
    return Code.STRONG_LOCK_IN_SQL;
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
    return "Nobody can write to the table, or use it at all, for as long as the statement runs or until the transaction ends";
  }

  @Override
  public List<Finding> findings(Linted version) {
    return version.statements().stream()
        .filter(sql -> !NotInTransaction.isRefused(sql))
        .flatMap(sql -> findings(version, sql))
        .toList();
  }

  private static Stream<Finding> findings(Linted version, SqlStatement sql) {
    Optional<Finding> finding =
        sql.begins("lock")
            ? found(sql, "keeps others from the table until the transaction ends", "Leave it out")
            : sql.begins("truncate")
                ? found(
                    sql,
                    "deletes all rows, and nobody can use the table until the transaction ends",
                    "Delete with WHERE the rows that are not wanted")
                : sql.begins("cluster")
                    ? found(sql, rewrites(), outside())
                    : sql.begins("reindex") && !sql.has("concurrently")
                        ? found(sql, "blocks all writes while it builds the index anew", outside())
                        : index(sql).or(() -> alter(sql));
    return finding.stream().filter(f -> isInUse(version, sql));
  }

  private static Optional<Finding> index(SqlStatement sql) {
    if (sql.begins("create", "index") || sql.begins("create", "unique", "index")) {
      return found(
          sql,
          "blocks all writes to the table while the index is built",
          "Declare it with @Index and add it with addIndex and concurrently = true");
    }
    if (sql.begins("drop", "index")) {
      return found(
          sql,
          "waits for all that read the table, and all that come later wait for it",
          "Drop it with dropIndex and concurrently = true");
    }
    return Optional.empty();
  }

  /** What no operation of a migration does; those that one does are known by their effect. */
  private static Optional<Finding> alter(SqlStatement sql) {
    if (!sql.begins("alter", "table")) {
      return Optional.empty();
    }
    int at = sql.behindTable(2);
    if (sql.is(at, "set", "logged")
        || sql.is(at, "set", "unlogged")
        || sql.is(at, "set", "tablespace")
        || sql.is(at, "set", "access")) {
      return found(sql, rewrites(), outside());
    }
    return sql.has("exclude")
        ? found(sql, "builds an index while nobody can use the table", outside())
        : Optional.empty();
  }

  private static String rewrites() {
    return "writes the table anew while nobody can read it";
  }

  private static String outside() {
    return "Do it by hand at a quiet hour, outside of the migration";
  }

  private static Optional<Finding> found(SqlStatement sql, String what, String instead) {
    return Optional.of(new Finding(sql.change().origin(), sql.text() + " " + what, instead));
  }

  private static boolean isInUse(Linted version, SqlStatement sql) {
    Set<TableName> tables = SqlLocks.of(sql);
    return tables.isEmpty() || !version.plan().created().containsAll(tables);
  }
}
