package dev.galvanic.sql.pg;

import dev.galvanic.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a statement leaves behind in its session for the next one who has the connection. What a
 * function of the service's own does is not seen.
 */
final class Traces {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  /** By how it begins. */
  private static final Pattern LEAVES_TRACES =
      Pattern.compile(
          "(\\s|--[^\n]*\n|/\\*.*?\\*/)*+"
              + "(BEGIN|START|SET\\s(?!LOCAL|TRANSACTION|CONSTRAINTS)|LISTEN|PREPARE|DECLARE|LOAD"
              + "|CREATE\\s+(OR\\s+REPLACE\\s+)?((LOCAL|GLOBAL)\\s+)?TEMP)",
          FLAGS);

  /** By what is anywhere in it. */
  private static final Pattern CALLS =
      Pattern.compile(
          "\\bset_config\\s*\\((?![^()]*,\\s*true\\s*\\))"
              + "|\\bpg_(try_)?advisory_lock(_shared)?\\s*\\("
              + "|\\bINTO\\s+((LOCAL|GLOBAL)\\s+)?TEMP"
              + "|\\bpg_temp\\s*\\.",
          FLAGS);

  /** Nearly all: they are to cost no search. */
  private static final List<String> PLAIN = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "WITH");

  private Traces() {}

  static boolean leftBy(Statement statement) {
    String sql = statement.sql();
    return (!isPlain(sql) && LEAVES_TRACES.matcher(sql).lookingAt())
        || (mayCall(sql) && CALLS.matcher(sql).find());
  }

  private static boolean isPlain(String sql) {
    for (String word : PLAIN) {
      if (sql.regionMatches(true, 0, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** A quick look: most statements have none of it, and each is asked. */
  private static boolean mayCall(String sql) {
    if (sql.contains("TEMP") || sql.contains("temp")) {
      return true;
    }
    for (int at = sql.indexOf('_'); at >= 0; at = sql.indexOf('_', at + 1)) {
      if (sql.regionMatches(true, at, "_config", 0, 7)
          || sql.regionMatches(true, at, "_advisory_lock", 0, 14)) {
        return true;
      }
    }
    return false;
  }
}
