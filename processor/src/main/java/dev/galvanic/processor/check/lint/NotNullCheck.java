package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.List;

/** Checks that say of a column that it is not null. */
final class NotNullCheck {
  private NotNullCheck() {}

  /** Whether {@code column IS NOT NULL} is all of the condition, or joined to the rest by AND. */
  static boolean implies(String expression, String column) {
    List<Token> words =
        SqlScanner.scan(expression).stream()
            .filter(t -> t.kind() != Kind.SPACE && t.kind() != Kind.COMMENT)
            .toList();
    if (words.size() > 1 && isEnclosed(words)) {
      return implies(text(words.subList(1, words.size() - 1)), column);
    }
    int start = 0;
    int depth = 0;
    boolean found = false;
    for (int i = 0; i <= words.size(); i++) {
      boolean end = i == words.size();
      if (!end && depth == 0 && (words.get(i).is("or") || words.get(i).is("between"))) {
        return false;
      }
      if (end || (depth == 0 && words.get(i).is("and"))) {
        List<Token> part = words.subList(start, i);
        found = found || isNotNull(part, column) || isInner(part, column);
        start = i + 1;
      } else {
        depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
      }
    }
    return found;
  }

  private static boolean isInner(List<Token> part, String column) {
    return part.size() > 1 && isEnclosed(part) && implies(text(part), column);
  }

  private static boolean isNotNull(List<Token> part, String column) {
    return part.size() == 4
        && SqlStatement.identifier(part.get(0)).equals(column)
        && part.get(1).is("is")
        && part.get(2).is("not")
        && part.get(3).is("null");
  }

  /** Whether the first parenthesis is closed by the last. */
  private static boolean isEnclosed(List<Token> words) {
    int depth = 0;
    for (int i = 0; i < words.size(); i++) {
      depth += words.get(i).is("(") ? 1 : words.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return i == words.size() - 1 && words.get(i).is(")");
      }
    }
    return false;
  }

  private static String text(List<Token> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text()).append(' '));
    return text.toString();
  }
}
