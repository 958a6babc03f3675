package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of a token that it cannot stand where it does, and what the user may have meant. */
final class Advice {
  private final List<Token> tokens;
  private final int at;
  private final Token token;

  Advice(List<Token> tokens, int at) {
    this.tokens = tokens;
    this.at = at;
    this.token = tokens.get(at);
  }

  Refusal refusal(String expected) {
    return mistake().or(this::bracket).orElseGet(() -> plain(expected));
  }

  private Refusal plain(String expected) {
    if (token.kind() == Kind.END) {
      return Refusal.invalid(
          token, "the statement ends where " + expected + " was expected", "Write " + expected);
    }
    return Refusal.invalid(
        token,
        shown(token) + " stands where " + expected + " was expected",
        "Write " + expected + " there, or take " + shown(token) + " away" + quoting());
  }

  private String quoting() {
    boolean reserved = token.kind() == Kind.WORD && token.category() == Keywords.Category.RESERVED;
    return reserved ? ". As a name it must be quoted: \"" + token.text() + "\"" : "";
  }

  /** What many write, coming from another database or language. */
  private Optional<Refusal> mistake() {
    Token before = tokens.get(Math.max(0, at - 1));
    return Stream.of(token, before)
        .filter(t -> t.kind() == Kind.OPERATOR)
        .flatMap(t -> Mistakes.of(t).stream())
        .findFirst()
        .or(() -> before.is(",") && at > 0 ? Optional.of(comma(before)) : Optional.empty())
        .or(() -> token.is(",") && before.is(",") ? Optional.of(comma(token)) : Optional.empty());
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
      case WORD, PAIRED -> token.text().toUpperCase(Locale.ROOT);
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
