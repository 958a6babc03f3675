package dev.galvanic.metrics;

import java.util.List;

/** The first word of a statement, if it is one of PostgreSQL's. */
final class SqlVerb {
  private static final List<String> VERBS =
      List.of(
          "SELECT",
          "INSERT",
          "UPDATE",
          "DELETE",
          "WITH",
          "MERGE",
          "VALUES",
          "TABLE",
          "CALL",
          "COPY",
          "CREATE",
          "ALTER",
          "DROP",
          "TRUNCATE",
          "LOCK",
          "SET",
          "SHOW",
          "NOTIFY",
          "REFRESH",
          "EXPLAIN",
          "ANALYZE",
          "VACUUM",
          "DO");

  private SqlVerb() {}

  /** One of a small set, whatever the text. */
  static String of(String sql) {
    int start = 0;
    while (start < sql.length() && Character.isWhitespace(sql.charAt(start))) {
      start++;
    }
    for (String verb : VERBS) {
      int end = start + verb.length();
      if (sql.regionMatches(true, start, verb, 0, verb.length())
          && (end == sql.length() || !Character.isLetterOrDigit(sql.charAt(end)))) {
        return verb;
      }
    }
    return "_OTHER";
  }
}
