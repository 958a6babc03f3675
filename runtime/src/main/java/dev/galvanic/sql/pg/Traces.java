package dev.galvanic.sql.pg;

import dev.galvanic.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** What a statement leaves behind in its session for the next one who has the connection. */
final class Traces {
  private static final Pattern LEAVES_TRACES =
      Pattern.compile(
          "(\\s|--[^\n]*\n|/\\*.*?\\*/)*+"
              + "(BEGIN|START|SET\\s(?!LOCAL|TRANSACTION|CONSTRAINTS)|LISTEN|PREPARE|DECLARE"
              + "|CREATE\\s+TEMP)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Nearly all: they are to cost no search. */
  private static final List<String> PLAIN = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "WITH");

  private Traces() {}

  static boolean leftBy(Statement statement) {
    String sql = statement.sql();
    for (String word : PLAIN) {
      if (sql.regionMatches(true, 0, word, 0, word.length())) {
        return false;
      }
    }
    return LEAVES_TRACES.matcher(sql).lookingAt();
  }
}
