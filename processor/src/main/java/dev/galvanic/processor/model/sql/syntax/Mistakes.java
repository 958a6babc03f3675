package dev.galvanic.processor.model.sql.syntax;

import java.util.List;
import java.util.Optional;

/** What is right in other databases and languages, and what PostgreSQL has for it. */
final class Mistakes {

  /**
   * A mistake by two words that follow each other, of which the second cannot stand there.
   *
   * @param before any if it is empty
   * @param token any if it is empty
   */
  private record Mistake(String before, String token, String fact, String action) {
    boolean is(Token first, Token second) {
      return (before.isEmpty() || first.is(before)) && (token.isEmpty() || second.is(token));
    }
  }

  private static final List<Mistake> ALL =
      List.of(
          of("", "?", "? is no parameter here", "Write :name with the name of the parameter"),
          of("?", "", "? is no parameter here", "Write :name with the name of the parameter"),
          of("", "`", "PostgreSQL quotes no names with `", "Write \"name\", or no quotes"),
          of("`", "", "PostgreSQL quotes no names with `", "Write \"name\", or no quotes"),
          of("!", "", "! does not negate", "Write NOT, or != without a space to compare"),
          of("insert", "ignore", "INSERT has no IGNORE", "Write ON CONFLICT DO NOTHING at the end"),
          of(
              "on",
              "duplicate",
              "INSERT has no ON DUPLICATE KEY",
              "Write ON CONFLICT (column) DO UPDATE SET column = EXCLUDED.column"),
          of("delete", "*", "DELETE removes whole rows", "Write DELETE FROM"),
          of("top", "", "SELECT has no TOP", "Write LIMIT with the number at the end"),
          of("interval", "", "an interval is written as text", "Write interval '1 day'"),
          of("not", "in", "NOT IN follows a value, without IS", "Write value NOT IN (...)"),
          of("is", "in", "IS stands before IN", "Write IN without IS"),
          of("order", "", "ORDER stands without BY", "Write BY, or \"order\" if it is a name"),
          of("group", "", "GROUP stands without BY", "Write BY, or \"group\" if it is a name"),
          of("is", "=", "IS stands before =", "Write one of the two"),
          of("", "sounds", "PostgreSQL has no SOUNDS LIKE", "Use soundex of fuzzystrmatch"),
          of("", "minus", "PostgreSQL has no MINUS", "Write EXCEPT"),
          of("", "rlike", "PostgreSQL has no RLIKE", "Write ~ for a regular expression"),
          of("", "regexp", "PostgreSQL has no REGEXP", "Write ~ for a regular expression"));

  private Mistakes() {}

  private static Mistake of(String before, String token, String fact, String action) {
    return new Mistake(before, token, fact, action);
  }

  static Optional<Refusal> of(Token before, Token token) {
    return ALL.stream()
        .filter(m -> m.is(before, token))
        .findFirst()
        .map(m -> Refusal.invalid(m.token().isEmpty() ? before : token, m.fact(), m.action()));
  }
}
