package dev.galvanic.processor.check.lint;

import dev.galvanic.processor.model.sql.SqlScanner;
import dev.galvanic.processor.model.sql.SqlScanner.Kind;
import dev.galvanic.processor.model.sql.SqlScanner.Token;
import java.util.List;
import java.util.Optional;

/** How a change of type converts the values. */
final class Using {
  private Using() {}

  /** Whether they are cast and nothing else: {@code age::bigint}, {@code cast(age as bigint)}. */
  static boolean isCast(String column, Optional<String> using) {
    if (using.isEmpty()) {
      return true;
    }
    List<Token> words =
        SqlScanner.scan(using.get()).stream()
            .filter(t -> t.kind() != Kind.SPACE && t.kind() != Kind.COMMENT)
            .toList();
    int start = 0;
    boolean call = words.size() > 3 && words.get(0).is("cast") && words.get(1).is("(");
    if (call) {
      start = 2;
    }
    if (!SqlStatement.identifier(words.get(start)).equals(column)) {
      return false;
    }
    return words.size() == 1
        || (words.size() > start + 2
            && words.get(start + 1).is(call ? "as" : "::")
            && words.subList(start + 2, words.size()).stream().allMatch(Using::isOfType));
  }

  private static boolean isOfType(Token token) {
    return token.kind() == Kind.WORD || token.text().matches("[0-9]+|[(),.\\[\\]]");
  }
}
