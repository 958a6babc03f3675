package dev.galvanic.processor.read;

import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What can be told of a statement from its words. */
final class SqlText {

  /** A SELECT that has one of these words may lock or write. */
  private static final Set<String> NOT_PLAIN =
      Set.of("for", "into", "insert", "update", "delete", "merge", "nextval", "setval");

  /** Functions that do not change anything and do not wait; what is not here may. */
  private static final Set<String> HARMLESS =
      Set.of(
          "abs",
          "array_agg",
          "avg",
          "ceil",
          "coalesce",
          "concat",
          "count",
          "date_trunc",
          "extract",
          "floor",
          "greatest",
          "least",
          "left",
          "length",
          "lower",
          "max",
          "min",
          "now",
          "nullif",
          "right",
          "round",
          "row_number",
          "string_agg",
          "substring",
          "sum",
          "trim",
          "upper");

  /** What a statement can be, behind its CTEs. */
  private static final Set<String> VERBS =
      Set.of("select", "values", "table", "insert", "update", "delete", "merge", "show", "explain");

  /** Those that answer rows by themselves. */
  private static final Set<String> ROWS = Set.of("select", "values", "table", "show", "explain");

  /** Keywords that a parenthesis may follow. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "all", "and", "any", "array", "as", "by", "case", "else", "exists", "filter", "from",
          "in", "is", "join", "limit", "not", "offset", "on", "or", "over", "select", "some",
          "then", "union", "using", "values", "when", "where", "with");

  /** What may follow the only table of a SELECT. */
  private static final Set<String> AFTER_TABLE =
      Set.of("where", "order", "limit", "offset", "fetch", "for", ";");

  private final List<Token> tokens;

  SqlText(String sql) {
    tokens = SqlScanner.scan(sql);
  }

  /** Whether it is one statement: nothing but space follows a semicolon. */
  boolean isSingle() {
    List<Token> words = words();
    return !words.isEmpty()
        && words.subList(0, words.size() - 1).stream().noneMatch(t -> t.is(";"));
  }

  /** Whether rows come back. */
  boolean answersRows() {
    List<Token> outermost = outermost();
    return outermost.stream().anyMatch(t -> t.is("returning"))
        || outermost.stream()
            .filter(t -> VERBS.contains(lower(t)))
            .findFirst()
            .map(t -> ROWS.contains(lower(t)))
            .orElseGet(() -> has(words(), "select"));
  }

  /** Whether it only reads, takes no lock and calls no function that may wait or write. */
  boolean isPlainRead() {
    List<Token> words = words();
    if (!starts(words, "select") && !starts(words, "with")) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).text().toLowerCase(Locale.ROOT);
      if (NOT_PLAIN.contains(word) || (isCall(words, i) && !isHarmless(words, i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The statement with {@code *} replaced by the columns of the one table that it can only mean:
   * {@code SELECT * FROM t} without a join, and {@code RETURNING *}.
   *
   * @param columns of a table, empty if it is not known
   */
  String expanded(Function<String, List<String>> columns) {
    StringBuilder out = new StringBuilder();
    List<Token> words = words();
    for (Token token : tokens) {
      List<String> names = token.is("*") ? columns.apply(table(words, token)) : List.of();
      out.append(names.isEmpty() ? token.text() : String.join(", ", names));
    }
    return out.toString();
  }

  private static boolean isCall(List<Token> words, int at) {
    Token token = words.get(at);
    return at + 1 < words.size()
        && words.get(at + 1).is("(")
        && (token.text().startsWith("\"")
            || (token.kind() == Kind.WORD
                && !KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT))));
  }

  private static boolean isHarmless(List<Token> words, int at) {
    boolean qualified = at > 0 && words.get(at - 1).is(".");
    boolean named = at > 0 && words.get(at - 1).is("with");
    return named
        || (!qualified && HARMLESS.contains(words.get(at).text().toLowerCase(Locale.ROOT)));
  }

  /** The one table whose columns this star means, in lower case; empty if there may be more. */
  private static String table(List<Token> words, Token star) {
    int at = indexOf(words, star);
    String verb = words.get(0).text().toLowerCase(Locale.ROOT);
    int name = -1;
    if (at > 0 && words.get(at - 1).is("returning")) {
      name =
          switch (verb) {
            case "insert" -> 2;
            case "delete" -> has(words, "using") ? -1 : 2;
            case "update" -> has(words, "from") ? -1 : 1;
            default -> -1;
          };
    } else if (at == 1 && verb.equals("select") && words.size() > 3 && words.get(2).is("from")) {
      boolean alone = words.size() == 4 || AFTER_TABLE.contains(lower(words.get(4)));
      name = alone && !has(words, "union") ? 3 : -1;
    }
    return name > 0 && words.get(name).kind() == Kind.WORD ? lower(words.get(name)) : "";
  }

  private static boolean has(List<Token> words, String word) {
    return words.stream().anyMatch(t -> t.is(word));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** By identity: equal tokens stand at several places. */
  private static int indexOf(List<Token> words, Token token) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i) == token) {
        return i;
      }
    }
    return -1;
  }

  private static boolean starts(List<Token> words, String word) {
    return !words.isEmpty() && words.get(0).is(word);
  }

  /** The words that stand in no parentheses, such as those of a CTE. */
  private List<Token> outermost() {
    List<Token> outermost = new ArrayList<>();
    int depth = 0;
    for (Token token : words()) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && !token.is(")")) {
        outermost.add(token);
      }
    }
    return outermost;
  }

  private List<Token> words() {
    return tokens.stream().filter(t -> t.kind() != Kind.SPACE && t.kind() != Kind.COMMENT).toList();
  }
}
