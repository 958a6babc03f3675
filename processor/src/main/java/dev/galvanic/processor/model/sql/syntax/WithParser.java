package dev.galvanic.processor.model.sql.syntax;

import java.util.List;
import java.util.Optional;

/** Reads WITH and its common table expressions. */
final class WithParser {
  private final Grammar grammar;
  private final Tokens tokens;

  WithParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
  }

  record Clause(int at, List<Query.With> with, boolean recursive) {
    static final Clause NONE = new Clause(0, List.of(), false);
  }

  Optional<Clause> clause() {
    if (!tokens.is("with")) {
      return Optional.empty();
    }
    int at = tokens.next().at();
    boolean recursive = isRecursive() && tokens.accept("recursive");
    return Optional.of(new Clause(at, tokens.list(this::with), recursive));
  }

  /** RECURSIVE is a name if the list of columns or AS follows it. */
  private boolean isRecursive() {
    return tokens.is("recursive") && !tokens.peek(1).is("as") && !tokens.peek(1).is("(");
  }

  private Query.With with() {
    Name name = grammar.names.column("the name of a common table expression");
    List<Name> columns = tokens.is("(") ? grammar.names.columns() : List.of();
    tokens.expect("as");
    if (tokens.accept("not")) {
      tokens.expect("materialized");
    } else {
      tokens.accept("materialized");
    }
    tokens.expect("(");
    tokens.enter();
    Command command = grammar.writes.command();
    tokens.leave();
    tokens.expect(")");
    if (tokens.is("search") || tokens.is("cycle")) {
      throw Refusal.unread(tokens.peek(), Advice.shown(tokens.peek()) + " of WITH");
    }
    return new Query.With(name, columns, command);
  }
}
