package dev.galvanic.processor.model.schema;

import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns that an SQL expression names. */
final class SqlNames {
  /** Behind these stands a type. */
  private static final Set<String> BEFORE_A_TYPE = Set.of("::", "as");

  private SqlNames() {}

  /** Whether the expression uses the column. */
  static boolean uses(String sql, String column) {
    List<Token> tokens = SqlScanner.scan(sql);
    return IntStream.range(0, tokens.size()).anyMatch(i -> isColumn(tokens, i, column));
  }

  /** The expression after a column got another name. */
  static String renamed(String sql, String from, String to) {
    List<Token> tokens = SqlScanner.scan(sql);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> isColumn(tokens, i, from) ? SqlIdentifier.of(to) : tokens.get(i).text())
        .collect(Collectors.joining());
  }

  /** Whether two expressions say the same, whatever their spaces and comments are. */
  static boolean same(String one, String other) {
    return one.equals(other) || words(one).equals(words(other));
  }

  private static List<String> words(String sql) {
    return SqlScanner.scan(sql.strip()).stream()
        .filter(t -> t.kind() != Kind.SPACE && t.kind() != Kind.COMMENT)
        .map(t -> name(t).isEmpty() ? t.text() : SqlIdentifier.of(name(t)))
        .toList();
  }

  /** The name that a token stands for, empty if it stands for none. */
  private static String name(Token token) {
    String text = token.text();
    if (token.kind() == Kind.WORD) {
      return text.toLowerCase(Locale.ROOT);
    }
    return token.kind() == Kind.QUOTED && text.startsWith("\"") && text.length() > 1
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : "";
  }

  /** A function, a type or the qualifier of another name may bear the column's name. */
  private static boolean isColumn(List<Token> tokens, int at, String column) {
    if (!name(tokens.get(at)).equals(column)) {
      return false;
    }
    String before = neighbour(tokens, at, -1);
    String after = neighbour(tokens, at, 1);
    return !BEFORE_A_TYPE.contains(before.toLowerCase(Locale.ROOT))
        && !after.equals("(")
        && !after.equals(".")
        && !after.startsWith("'");
  }

  private static String neighbour(List<Token> tokens, int at, int step) {
    for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
      Kind kind = tokens.get(i).kind();
      if (kind != Kind.SPACE && kind != Kind.COMMENT) {
        return tokens.get(i).text();
      }
    }
    return "";
  }
}
