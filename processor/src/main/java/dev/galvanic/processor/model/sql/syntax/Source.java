package dev.galvanic.processor.model.sql.syntax;

import java.util.function.IntPredicate;

/** The text of a statement and how far it is read. */
final class Source {
  final String sql;
  int at;

  Source(String sql) {
    this.sql = sql;
  }

  /** A character further on; behind the end it is none that a statement can have. */
  char peek(int ahead) {
    return at + ahead < sql.length() ? sql.charAt(at + ahead) : '\0';
  }

  boolean atEnd() {
    return at >= sql.length();
  }

  boolean startsWith(String text) {
    return sql.startsWith(text, at);
  }

  String from(int start) {
    return sql.substring(start, at);
  }

  void skipWhile(IntPredicate of) {
    while (at < sql.length() && of.test(sql.charAt(at))) {
      at++;
    }
  }

  /** Skips space and comments; whether there is something behind them. */
  boolean skipSpace() {
    while (!atEnd()) {
      if (space(peek(0))) {
        at++;
      } else if (startsWith("--")) {
        skipWhile(c -> c != '\n' && c != '\r');
      } else if (startsWith("/*")) {
        comment();
      } else {
        return true;
      }
    }
    return false;
  }

  private void comment() {
    int start = at;
    int depth = 0;
    do {
      if (startsWith("/*")) {
        depth++;
        at += 2;
      } else if (startsWith("*/")) {
        depth--;
        at += 2;
      } else if (atEnd()) {
        throw Refusal.invalid(
            start, 2, "this comment is never closed", "Write */ where the comment ends");
      } else {
        at++;
      }
    } while (depth > 0);
  }

  static boolean space(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Every character outside of ASCII is a letter. */
  static boolean startsWord(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  static boolean inWord(int c) {
    return startsWord(c) || digit(c) || c == '$';
  }

  /** Folds as PostgreSQL does: letters of ASCII alone. */
  static String lower(String word) {
    StringBuilder lower = new StringBuilder(word);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + 'a' - 'A'));
      }
    }
    return lower.toString();
  }
}
