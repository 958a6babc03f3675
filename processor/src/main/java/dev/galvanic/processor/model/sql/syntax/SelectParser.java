package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Query.Grouping;
import dev.galvanic.processor.model.sql.syntax.Query.Output;
import java.util.List;
import java.util.Optional;

/** Reads SELECT, VALUES and TABLE without what may follow them (the grammar's simple_select). */
final class SelectParser {
  private final Grammar grammar;
  private final Tokens tokens;

  SelectParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
  }

  Query.Body body() {
    Token first = tokens.peek();
    if (tokens.accept("values")) {
      return new Query.Values(
          first.at(), tokens.list(() -> tokens.enclosed(grammar.expressions::expression)));
    }
    if (tokens.accept("table")) {
      return new Query.TableOf(first.at(), grammar.from.relation());
    }
    tokens.expect("select");
    return select(first);
  }

  private Query.Body select(Token first) {
    boolean distinct = tokens.accept("distinct");
    List<Expression> on = List.of();
    if (distinct && tokens.accept("on")) {
      on = tokens.enclosed(grammar.expressions::expression);
    } else if (!distinct) {
      tokens.accept("all");
    }
    List<Output> outputs = distinct || !isBehindOutputs() ? outputs() : List.of();
    if (tokens.is("into")) {
      throw Refusal.unread(tokens.peek(), "SELECT INTO");
    }
    List<FromItem> from = tokens.accept("from") ? tokens.list(grammar.from::item) : List.of();
    Optional<Expression> where = condition("where");
    List<Grouping> groupBy = groupBy();
    Optional<Expression> having = condition("having");
    List<Window> windows = grammar.windows.named();
    return new Query.Select(
        first.at(), distinct, on, outputs, from, where, groupBy, having, windows);
  }

  /** Whether a SELECT has no values at all. */
  private boolean isBehindOutputs() {
    return tokens.is(Token.Kind.END)
        || tokens.isAny(")", ";", "from", "into", "where", "group", "having", "window")
        || grammar.queries.isContinued();
  }

  List<Output> outputs() {
    return tokens.list(this::output);
  }

  private Output output() {
    Token token = tokens.peek();
    if (tokens.accept("*")) {
      return new Output(new Expression.Star(token.at(), List.of()), Optional.empty());
    }
    Expression value = grammar.expressions.labelled();
    if (tokens.accept("as")) {
      return new Output(value, Optional.of(grammar.names.label("an alias")));
    }
    return tokens.peek().isBareLabel()
        ? new Output(value, Optional.of(tokens.next().name()))
        : new Output(value, Optional.empty());
  }

  /** What stands behind a keyword if that is next. */
  Optional<Expression> condition(String keyword) {
    return tokens.accept(keyword)
        ? Optional.of(grammar.expressions.expression())
        : Optional.empty();
  }

  private List<Grouping> groupBy() {
    if (!tokens.accept("group")) {
      return List.of();
    }
    tokens.expect("by");
    if (tokens.isAny("all", "distinct")) {
      tokens.next();
    }
    return tokens.list(this::grouping);
  }

  private Grouping grouping() {
    Token at = tokens.peek();
    if (tokens.accept("(", ")")) {
      return new Grouping.Sets(at.at(), List.of());
    }
    if (tokens.is("rollup", "(") || tokens.is("cube", "(")) {
      tokens.next();
      return new Grouping.Sets(
          at.at(), tokens.enclosed(() -> new Grouping.By(grammar.expressions.expression())));
    }
    if (tokens.accept("grouping", "sets")) {
      return new Grouping.Sets(at.at(), tokens.enclosed(this::grouping));
    }
    return new Grouping.By(grammar.expressions.expression());
  }
}
