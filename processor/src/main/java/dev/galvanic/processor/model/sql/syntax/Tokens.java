package dev.galvanic.processor.model.sql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The tokens of a statement and which of them is next. */
final class Tokens {
  /** Deeper than any statement is that a person wrote, and shallow enough for any stack. */
  private static final int DEPTH = 400;

  private final String sql;
  private final List<Token> tokens;
  private int at;
  private int depth;

  Tokens(String sql) {
    this.sql = sql;
    this.tokens = Lexer.tokens(sql);
  }

  Token peek() {
    return tokens.get(at);
  }

  /** A token further on or, with a negative number, one before; behind the end is the end. */
  Token peek(int ahead) {
    return tokens.get(Math.max(0, Math.min(at + ahead, tokens.size() - 1)));
  }

  Token next() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
    }
    return token;
  }

  /** Whether these come next. */
  boolean is(String... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (!peek(i).is(wanted[i])) {
        return false;
      }
    }
    return true;
  }

  boolean isAny(String... wanted) {
    for (String one : wanted) {
      if (peek().is(one)) {
        return true;
      }
    }
    return false;
  }

  boolean is(Token.Kind kind) {
    return peek().kind() == kind;
  }

  /** Moves behind these if they come next. */
  boolean accept(String... wanted) {
    if (!is(wanted)) {
      return false;
    }
    at += wanted.length;
    return true;
  }

  Token expect(String wanted) {
    if (!peek().is(wanted)) {
      throw unexpected(Advice.spelled(wanted));
    }
    return next();
  }

  /** Moves behind the one of these that comes next. */
  Token expectAny(String... wanted) {
    if (!isAny(wanted)) {
      throw unexpected(Advice.alternatives(wanted));
    }
    return next();
  }

  Token expect(Token.Kind kind, String expected) {
    if (peek().kind() != kind) {
      throw unexpected(expected);
    }
    return next();
  }

  /** The next token cannot stand here. */
  Refusal unexpected(String expected) {
    return new Advice(tokens, at).refusal(expected);
  }

  /** The text from a token to the one that was read last. */
  String textFrom(Token first) {
    return sql.substring(first.at(), Math.max(first.end(), peek(-1).end()));
  }

  /** One or more with commas between. */
  <T> List<T> list(Supplier<T> element) {
    List<T> list = new ArrayList<>();
    do {
      list.add(element.get());
    } while (accept(","));
    return list;
  }

  /** One or more with commas between, in parentheses. */
  <T> List<T> enclosed(Supplier<T> element) {
    expect("(");
    List<T> list = list(element);
    close();
    return list;
  }

  /** Moves behind the parenthesis that closes a list. */
  void close() {
    if (!accept(")")) {
      throw unexpected("',' or ')'");
    }
  }

  /** What a part reads; if it cannot, nothing is read. */
  <T> Optional<T> attempt(Supplier<T> part) {
    int back = at;
    int level = depth;
    try {
      return Optional.of(part.get());
    } catch (Refusal e) {
      at = back;
      depth = level;
      return Optional.empty();
    }
  }

  /** Moves behind a parenthesis that is next and the one that closes it, whatever they enclose. */
  void skipEnclosed() {
    expect("(");
    while (!is(")")) {
      if (is("(")) {
        skipEnclosed();
      } else if (is(Token.Kind.END)) {
        throw unexpected(Advice.spelled(")"));
      } else {
        next();
      }
    }
    next();
  }

  /** A part begins that is within others. */
  void enter() {
    checkDepth(++depth);
  }

  void leave() {
    depth--;
  }

  /** Ends the parse if something is nested too deep for whoever reads the tree. */
  void checkDepth(int levels) {
    if (levels > DEPTH) {
      throw Refusal.unread(peek(), "more than " + DEPTH + " levels of nesting");
    }
  }
}
