package dev.galvanic.trace;

/**
 * An SQL text as a span may have it: a question mark for each literal, and no comments. Arguments
 * are not in it anyway, but a text that was put together while the service ran may have a value in
 * itself. What a literal is: PostgreSQL, 4.1.2.
 */
final class SqlText {
  private final String sql;
  private final StringBuilder kept;
  private int at;

  private SqlText(String sql) {
    this.sql = sql;
    this.kept = new StringBuilder(sql.length());
  }

  static String withoutValues(String sql) {
    SqlText text = new SqlText(sql);
    while (text.at < sql.length()) {
      text.next();
    }
    return text.kept.toString();
  }

  private void next() {
    char c = sql.charAt(at);
    if (c == '\'') {
      literal(endOfString(at + 1, false));
    } else if (c == '"') {
      keep(past("\"", at + 1));
    } else if (sql.startsWith("--", at)) {
      int end = sql.indexOf('\n', at);
      at = end < 0 ? sql.length() : end;
    } else if (sql.startsWith("/*", at)) {
      at = endOfComment();
    } else if (c == '$') {
      dollar();
    } else if (isDigit(c) || c == '.' && at + 1 < sql.length() && isDigit(sql.charAt(at + 1))) {
      literal(endOfWord(at));
    } else if (isWord(c)) {
      word();
    } else {
      keep(at + 1);
    }
  }

  /** A name or a keyword; or what stands before a string and belongs to it. */
  private void word() {
    int end = endOfWord(at);
    boolean quoted = end < sql.length() && sql.charAt(end) == '\'';
    if (quoted && end - at == 1 && "eEbBxXnN".indexOf(sql.charAt(at)) >= 0) {
      boolean escapes = sql.charAt(at) == 'e' || sql.charAt(at) == 'E';
      literal(endOfString(end + 1, escapes));
    } else {
      keep(end);
    }
  }

  /** {@code $1} is a placeholder, and what stands between two {@code $tag$} a string. */
  private void dollar() {
    int end = at + 1;
    while (end < sql.length() && isWord(sql.charAt(end)) && sql.charAt(end) != '$') {
      end++;
    }
    boolean tag = end < sql.length() && sql.charAt(end) == '$';
    boolean number = end > at + 1 && isDigit(sql.charAt(at + 1));
    if (tag && !number) {
      literal(past(sql.substring(at, end + 1), end + 1));
    } else {
      keep(end);
    }
  }

  private int endOfString(int from, boolean escapes) {
    int i = from;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      boolean doubled = c == '\'' && i + 1 < sql.length() && sql.charAt(i + 1) == '\'';
      if (c == '\'' && !doubled) {
        return i + 1;
      }
      i += doubled || c == '\\' && escapes ? 2 : 1;
    }
    return sql.length();
  }

  /** Comments may hold others. */
  private int endOfComment() {
    int depth = 0;
    int i = at;
    do {
      boolean opens = sql.startsWith("/*", i);
      boolean closes = sql.startsWith("*/", i);
      depth += opens ? 1 : closes ? -1 : 0;
      i += opens || closes ? 2 : 1;
    } while (depth > 0 && i < sql.length());
    return Math.min(i, sql.length());
  }

  private int endOfWord(int from) {
    int i = from;
    boolean number = !isWord(sql.charAt(from)) || isDigit(sql.charAt(from));
    while (i < sql.length() && (isWord(sql.charAt(i)) || number && sql.charAt(i) == '.')) {
      i++;
    }
    return i;
  }

  private int past(String text, int from) {
    int found = sql.indexOf(text, from);
    return found < 0 ? sql.length() : found + text.length();
  }

  private void literal(int end) {
    kept.append('?');
    at = end;
  }

  private void keep(int end) {
    kept.append(sql, at, end);
    at = end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
