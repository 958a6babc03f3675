package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Query.SetOperation;
import java.util.List;
import java.util.Optional;

/** Reads queries with what stands around them (the grammar's select_no_parens). */
final class QueryParser {
  private static final int UNION = 1;
  private static final int INTERSECT = 2;

  private final Grammar grammar;
  private final Tokens tokens;
  private final TailParser tails;

  QueryParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.tails = new TailParser(grammar);
  }

  /** Whether a query begins here without a parenthesis. */
  boolean isQuery() {
    return tokens.isAny("select", "with", "table") || tokens.is("values", "(");
  }

  /** Whether a query begins here, maybe with parentheses. */
  boolean isEnclosed() {
    int ahead = 0;
    while (tokens.peek(ahead).is("(")) {
      ahead++;
    }
    Token first = tokens.peek(ahead);
    return first.is("select")
        || first.is("with")
        || first.is("table")
        || (first.is("values") && tokens.peek(ahead + 1).is("("));
  }

  /** Whether what follows a query in parentheses makes it a part of a greater one. */
  boolean isContinued() {
    return tokens.isAny("union", "intersect", "except", "order", "limit", "offset", "fetch", "for");
  }

  /** A query, which may be in parentheses as a whole. */
  Query query() {
    tokens.enter();
    Optional<WithParser.Clause> with = grammar.with.clause();
    Query query = with(with, tokens.peek());
    tokens.leave();
    return query;
  }

  /** What follows WITH. */
  Query with(Optional<WithParser.Clause> with, Token first) {
    return tails.tail(combined(operand(), 0), with, first);
  }

  /** Goes on behind a query that is read. */
  Query continued(Query left) {
    return tails.tail(combined(left, 0), Optional.empty(), tokens.peek());
  }

  /** A query in parentheses. */
  Query enclosed() {
    tokens.expect("(");
    if (!isEnclosed()) {
      throw tokens.unexpected("a query");
    }
    Query query = query();
    tokens.expect(")");
    return query;
  }

  private Query operand() {
    if (tokens.is("(")) {
      return enclosed();
    }
    if (tokens.is("with")) {
      throw tokens.unexpected("SELECT or a query in parentheses");
    }
    return plain(grammar.selects.body());
  }

  private Query combined(Query first, int level) {
    Query left = first;
    int length = 0;
    while (binding() > level) {
      tokens.checkDepth(++length);
      int binding = binding();
      Token operator = tokens.next();
      boolean all = tokens.accept("all");
      if (!all) {
        tokens.accept("distinct");
      }
      Query right = combined(operand(), binding);
      SetOperation.Kind kind = SetOperation.Kind.valueOf(Advice.spelled(operator.text()));
      left = plain(new SetOperation(operator.at(), kind, all, left, right));
    }
    return left;
  }

  private int binding() {
    return tokens.isAny("union", "except") ? UNION : tokens.is("intersect") ? INTERSECT : 0;
  }

  private static Query plain(Query.Body body) {
    return new Query(
        body.at(),
        List.of(),
        false,
        body,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
