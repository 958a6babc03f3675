package dev.galvanic.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An SQL text cut into what PostgreSQL's lexer sees: no comments, no white space. Source:
 * PostgreSQL documentation, "Lexical Structure". What is never closed reaches to the end.
 */
final class Tokens {
  private static final Pattern SPACE = Pattern.compile("\\s+|--[^\\r\\n]*");
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z_\\x80-\\x{10FFFF}][\\w$\\x80-\\x{10FFFF}]*|\\$\\d+");
  private static final Pattern NUMBER = Pattern.compile("\\.?\\d[\\w.]*");
  private static final Pattern OPERATOR = Pattern.compile("[-+*/<>=~!@#%^&|`?:]");

  /** What may stand before a quote, and belongs to it. */
  private static final Pattern QUOTE = Pattern.compile("([eEbBxXnN]|[uU]&)?'|([uU]&)?\"");

  private static final Pattern DOLLAR =
      Pattern.compile(
          "(?<tag>\\$(?:[A-Za-z_\\x80-\\x{10FFFF}][\\w\\x80-\\x{10FFFF}]*)?\\$)"
              + ".*?(?:\\k<tag>|\\z)",
          Pattern.DOTALL);

  private final String sql;
  private final List<String> found = new ArrayList<>();
  private int at;

  private Tokens(String sql) {
    this.sql = sql;
  }

  /** Unquoted words in lower case, as they mean the same; quoted text with its line ends as \n. */
  static List<String> of(String sql) {
    Tokens tokens = new Tokens(sql);
    while (tokens.at < sql.length()) {
      tokens.next();
    }
    return tokens.found;
  }

  /** The statements of a text, each by its tokens, without the semicolons. */
  static List<List<String>> statements(String sql) {
    List<List<String>> statements = new ArrayList<>();
    List<String> statement = new ArrayList<>();
    for (String token : of(sql)) {
      if (!token.equals(";")) {
        statement.add(token);
      } else if (!statement.isEmpty()) {
        statements.add(statement);
        statement = new ArrayList<>();
      }
    }
    if (!statement.isEmpty()) {
      statements.add(statement);
    }
    return statements;
  }

  private void next() {
    if (take(SPACE) != null || comment()) {
      return;
    }
    String token = quoted();
    token = token == null ? take(DOLLAR) : token;
    if (token != null) {
      found.add(token.replace("\r\n", "\n"));
      return;
    }
    token = take(WORD);
    token = token == null ? take(NUMBER) : token;
    token = token == null ? operator() : token;
    // Anything else, brackets, commas and dots among it, stands for itself.
    found.add(token == null ? sql.substring(at, ++at) : lower(token));
  }

  /** A text or a name in quotes; a doubled quote is one of its characters. */
  private @Nullable String quoted() {
    int start = at;
    String opening = take(QUOTE);
    if (opening == null) {
      return null;
    }
    char quote = opening.charAt(opening.length() - 1);
    boolean escapes = opening.equalsIgnoreCase("e'");
    while (at < sql.length()) {
      char c = sql.charAt(at++);
      if (escapes && c == '\\') {
        at = Math.min(at + 1, sql.length());
      } else if (c == quote && !sql.startsWith(opening.substring(opening.length() - 1), at)) {
        break;
      } else if (c == quote) {
        at++;
      }
    }
    return sql.substring(start, at);
  }

  /** Comments nest in PostgreSQL. */
  private boolean comment() {
    if (!sql.startsWith("/*", at)) {
      return false;
    }
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
    return true;
  }

  /** The longest run of operator characters, up to a comment. */
  private @Nullable String operator() {
    int start = at;
    Matcher one = OPERATOR.matcher(sql);
    while (at < sql.length()
        && one.region(at, sql.length()).lookingAt()
        && !sql.startsWith("--", at)
        && !sql.startsWith("/*", at)) {
      at++;
    }
    return at == start ? null : sql.substring(start, at);
  }

  private @Nullable String take(Pattern pattern) {
    Matcher matcher = pattern.matcher(sql).region(at, sql.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    at = matcher.end();
    return matcher.group();
  }

  /** PostgreSQL folds the letters of ASCII; what it does with others depends on the server. */
  private static String lower(String token) {
    StringBuilder folded = new StringBuilder(token);
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) < 128) {
        folded.setCharAt(i, folded.substring(i, i + 1).toLowerCase(Locale.ROOT).charAt(0));
      }
    }
    return folded.toString();
  }
}
