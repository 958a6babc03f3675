package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of a token that it cannot stand where it does, and what the user may have meant. */
final class Advice {
  /** Reserved words that many a table or column is called. */
  private static final Set<String> NAMES =
      Set.of(
          "user",
          "order",
          "group",
          "table",
          "column",
          "end",
          "desc",
          "asc",
          "check",
          "limit",
          "offset",
          "default",
          "references",
          "primary",
          "grant",
          "window",
          "to",
          "when",
          "case",
          "foreign",
          "constraint",
          "all",
          "any",
          "array",
          "authorization",
          "like",
          "left",
          "right");

  private final List<Token> tokens;
  private final int at;
  private final Token token;

  Advice(List<Token> tokens, int at) {
    this.tokens = tokens;
    this.at = at;
    this.token = tokens.get(at);
  }

  /**
   * Why the token cannot stand there.
   *
   * @param expected what could; empty if the statement could only end
   */
  Refusal refusal(String expected) {
    Token before = tokens.get(Math.max(0, at - 1));
    return Mistakes.of(before, token)
        .or(() -> Typos.meant(token).map(meant -> typo(token, meant)))
        .or(() -> Typos.meant(before).map(meant -> typo(before, meant)))
        .or(() -> at > 0 && before.is(",") ? Optional.of(comma(before)) : Optional.empty())
        .or(this::bracket)
        .orElseGet(() -> expected.isEmpty() ? follows(before) : stands(expected));
  }

  private static Refusal typo(Token word, String meant) {
    return Refusal.invalid(
        word, shown(word) + " is no keyword", "Write " + meant + " if that was meant");
  }

  private Refusal follows(Token before) {
    return Refusal.invalid(
        token,
        shown(token) + " cannot follow " + shown(before),
        (quotable() ? "If it is a name " + quoted() : "Take it away")
            + ", or write what is missing before it, such as a comma or an operator");
  }

  private boolean quotable() {
    return token.kind() == Kind.WORD && NAMES.contains(token.text());
  }

  private String quoted() {
    return "quote it: \"" + token.text() + "\"";
  }

  private Refusal stands(String expected) {
    if (token.kind() == Kind.END) {
      return Refusal.invalid(
          token, "the statement ends where " + expected + " was expected", "Write " + expected);
    }
    return Refusal.invalid(
        token,
        shown(token) + " stands where " + expected + " was expected",
        "Write " + expected + " there, or " + (quotable() ? quoted() : "take it away"));
  }

  private Refusal comma(Token comma) {
    return Refusal.invalid(
        token,
        token.kind() == Kind.END
            ? "the statement ends behind a comma"
            : shown(token) + " stands behind a comma",
        "Take the comma at " + (comma.at() + 1) + " away, or write what is missing behind it");
  }

  /** A bracket without its partner explains more than what was expected does. */
  private Optional<Refusal> bracket() {
    Deque<Token> open = new ArrayDeque<>();
    for (Token one : tokens.subList(0, at)) {
      if (one.is("(") || one.is("[")) {
        open.push(one);
      } else if ((one.is(")") || one.is("]")) && !open.isEmpty()) {
        open.pop();
      }
    }
    if ((token.kind() == Kind.END || token.is(";")) && !open.isEmpty()) {
      String sign = open.peek().text();
      return Optional.of(
          Refusal.invalid(
              open.peek(),
              "this '" + sign + "' is never closed",
              "Write '" + (sign.equals("(") ? ")" : "]") + "' where it ends"));
    }
    if (token.is(")") && open.isEmpty()) {
      return Optional.of(
          Refusal.invalid(
              token, "this ')' closes nothing", "Take it away, or write the '(' that it closes"));
    }
    return Optional.empty();
  }

  /** A token as a message has it. */
  static String shown(Token token) {
    return switch (token.kind()) {
      case WORD, PAIRED ->
          token.category() == Keywords.Category.NONE && token.kind() == Kind.WORD
              ? "'" + token.text() + "'"
              : token.text().toUpperCase(Locale.ROOT);
      case QUOTED_NAME -> '"' + token.text() + '"';
      case STRING -> "the text '" + token.text() + "'";
      case PARAMETER -> ":" + token.text();
      case INTEGER, DECIMAL, BITS -> token.text();
      case OPERATOR, SYMBOL -> "'" + token.text() + "'";
      case END -> "the end";
    };
  }

  static String spelled(String wanted) {
    return Character.isLetter(wanted.charAt(0))
        ? wanted.toUpperCase(Locale.ROOT)
        : "'" + wanted + "'";
  }

  static String alternatives(String... wanted) {
    return Stream.of(wanted).map(Advice::spelled).collect(Collectors.joining(" or "));
  }
}
