package dev.galvanic.processor.model.sql.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that are one letter away from a keyword, which PostgreSQL takes for names. */
final class Typos {
  private static final List<String> WORDS =
      List.of(
          "select",
          "from",
          "where",
          "group by",
          "order by",
          "having",
          "limit",
          "offset",
          "insert",
          "into",
          "values",
          "update",
          "delete",
          "returning",
          "inner",
          "join",
          "left",
          "union",
          "using",
          "between",
          "distinct",
          "conflict",
          "nothing",
          "merge",
          "matched");

  private Typos() {}

  /** The keyword that was meant, in capitals. */
  static Optional<String> meant(Token token) {
    String word = token.text();
    return token.kind() == Token.Kind.WORD
            && token.category() == Keywords.Category.NONE
            && word.length() > 2
        ? WORDS.stream().filter(w -> near(word, w)).findFirst().map(w -> w.toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Whether one letter is missing, too many or another one, or two are swapped. */
  private static boolean near(String one, String other) {
    int least = Math.min(one.length(), other.length());
    int start = 0;
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    int here = one.length() - start - end;
    int there = other.length() - start - end;
    boolean swapped =
        here == 2
            && there == 2
            && one.charAt(start) == other.charAt(start + 1)
            && one.charAt(start + 1) == other.charAt(start);
    return swapped || (here <= 1 && there <= 1);
  }
}
