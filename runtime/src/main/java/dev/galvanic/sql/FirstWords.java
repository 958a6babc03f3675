package dev.galvanic.sql;

/**
 * The name of a statement that was given none: its first words, as far as they are names. A quote
 * ends it, for a value may stand there.
 */
final class FirstWords {
  private static final int WORDS = 3;
  private static final int LENGTH = 40;

  private FirstWords() {}

  static String of(String sql) {
    StringBuilder name = new StringBuilder(LENGTH);
    int at = 0;
    for (int words = 0; words < WORDS; words++) {
      int start = pastSpace(sql, at);
      at = pastWord(sql, start);
      if (at == start || name.length() + 1 + at - start > LENGTH) {
        break;
      }
      name.append(name.length() == 0 ? "" : " ").append(sql, start, at);
      // SELECT * FROM says nothing yet.
      if (words == WORDS - 1 && sql.regionMatches(true, start, "FROM", 0, at - start)) {
        words--;
      }
    }
    return name.length() == 0 ? "a statement" : name.toString();
  }

  private static int pastSpace(String sql, int from) {
    int at = from;
    while (at < sql.length() && Character.isWhitespace(sql.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int pastWord(String sql, int from) {
    int at = from;
    while (at < sql.length() && !Character.isWhitespace(sql.charAt(at))) {
      if (sql.charAt(at) == '\'') {
        return from;
      }
      at++;
    }
    return at;
  }
}
