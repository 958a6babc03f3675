package dev.galvanic.processor.model.sql.syntax;

import java.util.Map;
import java.util.Optional;

/** Operators of other databases and languages that PostgreSQL has not, or not as such. */
final class Mistakes {
  private record Mistake(String fact, String action) {}

  private static final Map<String, Mistake> OPERATORS =
      Map.of(
          "?",
          new Mistake("? is no parameter here", "Write :name with the name of the parameter"),
          "`",
          new Mistake(
              "PostgreSQL does not quote names with `",
              "Write \"name\", or the name without quotes"),
          "==",
          new Mistake("== is no operator of PostgreSQL", "Write = to compare"),
          "!",
          new Mistake("! does not negate", "Write NOT"));

  private Mistakes() {}

  static Optional<Refusal> of(Token operator) {
    return Optional.ofNullable(OPERATORS.get(operator.text()))
        .map(m -> Refusal.invalid(operator, m.fact(), m.action()));
  }
}
