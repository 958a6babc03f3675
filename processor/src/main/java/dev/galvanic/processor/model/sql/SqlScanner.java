package dev.galvanic.processor.model.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Cuts a statement into tokens, as PostgreSQL's lexical rules have them (its manual, section 4.1):
 * quoted text, dollar quotes and nested comments are single tokens, so that nothing in them is
 * taken for a parameter or a keyword.
 */
public final class SqlScanner {

  /** What a token is. */
  public enum Kind {
    WORD,
    PARAMETER,
    QUOTED,
    COMMENT,
    SPACE,
    OTHER
  }

  /** A piece of the statement; all pieces joined are the statement. */
  public record Token(Kind kind, String text) {
    /** Whether it is this word, in any case. */
    public boolean is(String word) {
      return text.equalsIgnoreCase(word);
    }
  }

  private final String sql;
  private int at;

  private SqlScanner(String sql) {
    this.sql = sql;
  }

  /** The tokens in their order; any text has some. */
  public static List<Token> scan(String sql) {
    SqlScanner scanner = new SqlScanner(sql);
    List<Token> tokens = new ArrayList<>();
    while (scanner.at < sql.length()) {
      int start = scanner.at;
      Kind kind = scanner.next();
      tokens.add(new Token(kind, sql.substring(start, scanner.at)));
    }
    return tokens;
  }

  private Kind next() {
    char c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      skipWhile(Character::isWhitespace);
      return Kind.SPACE;
    }
    if (sql.startsWith("--", at)) {
      skipWhile(x -> x != '\n');
      return Kind.COMMENT;
    }
    if (sql.startsWith("/*", at)) {
      comment();
      return Kind.COMMENT;
    }
    if (c == '\'' || c == '"') {
      quoted(c, false);
      return Kind.QUOTED;
    }
    if ((c == 'e' || c == 'E') && sql.startsWith("'", at + 1)) {
      at++;
      quoted('\'', true);
      return Kind.QUOTED;
    }
    if (c == '$' && dollarQuoted()) {
      return Kind.QUOTED;
    }
    if (Character.isJavaIdentifierStart(c) && c != '$') {
      skipWhile(Character::isJavaIdentifierPart);
      return Kind.WORD;
    }
    if (Character.isDigit(c)) {
      skipWhile(x -> Character.isLetterOrDigit(x) || x == '.' || x == '_');
      return Kind.OTHER;
    }
    return colon(c);
  }

  private Kind colon(char c) {
    if (sql.startsWith("::", at) || sql.startsWith(":=", at)) {
      at += 2;
      return Kind.OTHER;
    }
    at++;
    if (c == ':' && at < sql.length() && Character.isJavaIdentifierStart(sql.charAt(at))) {
      skipWhile(Character::isJavaIdentifierPart);
      while (sql.startsWith(".", at)
          && at + 1 < sql.length()
          && Character.isJavaIdentifierStart(sql.charAt(at + 1))) {
        at++;
        skipWhile(Character::isJavaIdentifierPart);
      }
      return Kind.PARAMETER;
    }
    return Kind.OTHER;
  }

  private void quoted(char quote, boolean escapes) {
    for (at++; at < sql.length(); at++) {
      char c = sql.charAt(at);
      if (escapes && c == '\\') {
        at++;
      } else if (c == quote && sql.startsWith(String.valueOf(quote), at + 1)) {
        at++;
      } else if (c == quote) {
        at++;
        return;
      }
    }
    at = sql.length();
  }

  private boolean dollarQuoted() {
    int end = sql.indexOf('$', at + 1);
    if (end < 0 || !sql.substring(at + 1, end).chars().allMatch(Character::isJavaIdentifierPart)) {
      return false;
    }
    if (end > at + 1 && Character.isDigit(sql.charAt(at + 1))) {
      return false;
    }
    String tag = sql.substring(at, end + 1);
    int close = sql.indexOf(tag, end + 1);
    at = close < 0 ? sql.length() : close + tag.length();
    return true;
  }

  private void comment() {
    int depth = 0;
    do {
      if (sql.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (sql.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < sql.length());
  }

  private void skipWhile(IntPredicate of) {
    while (at < sql.length() && of.test(sql.charAt(at))) {
      at++;
    }
  }
}
