package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.report.Code;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Plain SQL that cannot be a part of the transaction that it is run in. */
final class NotInTransaction implements LintRule {

  @Override
  public Code code() {
    return Code.NOT_IN_TRANSACTION;
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
    return "PostgreSQL refuses the statement, or the transaction ends with half of the version done and unrecorded";
  }

  private static final Set<String> CONTROL =
      Set.of("begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release");

  private static final List<List<String>> REFUSED =
      List.of(
          List.of("vacuum"),
          List.of("create", "database"),
          List.of("drop", "database"),
          List.of("create", "tablespace"),
          List.of("drop", "tablespace"),
          List.of("alter", "system"),
          List.of("create", "subscription"),
          List.of("reindex", "database"),
          List.of("reindex", "schema"),
          List.of("reindex", "system"));

  @Override
  public List<Finding> findings(Linted version) {
    return version.statements().stream()
        .filter(NotInTransaction::isRefused)
        .map(NotInTransaction::finding)
        .toList();
  }

  /** Whether PostgreSQL refuses it in a transaction, or it ends one. */
  static boolean isRefused(SqlStatement sql) {
    return isControl(sql)
        || REFUSED.stream().anyMatch(words -> sql.begins(words.toArray(String[]::new)))
        || isConcurrent(sql);
  }

  private static boolean isControl(SqlStatement sql) {
    return CONTROL.contains(sql.words().get(0).text().toLowerCase(Locale.ROOT));
  }

  private static boolean isConcurrent(SqlStatement sql) {
    return sql.has("concurrently") && !sql.begins("refresh");
  }

  private static Finding finding(SqlStatement sql) {
    if (isControl(sql)) {
      return new Finding(
          sql.change().origin(),
          sql.text() + " would end or cut the transaction that the version is applied in",
          "Leave it out; what must not be one transaction are several versions");
    }
    return new Finding(
        sql.change().origin(),
        "PostgreSQL refuses " + sql.text() + " in a transaction, which plain SQL is run in",
        sql.begins("vacuum") || !isConcurrent(sql)
            ? "Do it by hand, outside of the migration"
            : "Write addIndex or dropIndex with concurrently = true");
  }
}
