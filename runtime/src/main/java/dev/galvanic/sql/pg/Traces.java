package dev.galvanic.sql.pg;

import dev.galvanic.sql.Statement;
import java.util.regex.Pattern;

/** What a statement leaves behind in its session for the next one who has the connection. */
final class Traces {
  private static final Pattern LEAVES_TRACES =
      Pattern.compile(
          "(\\s|--[^\n]*\n|/\\*.*?\\*/)*+"
              + "(BEGIN|START|SET\\s(?!LOCAL|TRANSACTION|CONSTRAINTS)|LISTEN|PREPARE|DECLARE"
              + "|CREATE\\s+TEMP)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Traces() {}

  static boolean leftBy(Statement statement) {
    return LEAVES_TRACES.matcher(statement.sql()).lookingAt();
  }
}
