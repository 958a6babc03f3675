package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Query.Lock;
import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what follows the body of a query: ORDER BY, LIMIT, OFFSET, FETCH and locks. */
final class TailParser {
  private final Grammar grammar;
  private final Tokens tokens;

  TailParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
  }

  /** The query with its tail; a part that it has twice, inside and outside, is an error. */
  Query tail(Query query, Optional<WithParser.Clause> with, Token first) {
    if (with.isPresent() && !query.with().isEmpty()) {
      throw twice(first, "WITH");
    }
    Token order = tokens.peek();
    List<SortKey> orderBy = grammar.windows.orderBy();
    if (!orderBy.isEmpty() && !query.orderBy().isEmpty()) {
      throw twice(order, "ORDER BY");
    }
    Limits limits = new Limits(query.limit(), query.offset());
    List<Lock> locks = new ArrayList<>(query.locks());
    boolean locked = locks(locks);
    boolean limited = limits(limits);
    if (limited && !locked) {
      locks(locks);
    }
    if (limits.ties.isPresent() && orderBy.isEmpty() && query.orderBy().isEmpty()) {
      throw Refusal.invalid(
          limits.ties.get(),
          "WITH TIES asks which rows are equal, and no ORDER BY tells",
          "Write ORDER BY, or ONLY instead of WITH TIES");
    }
    return new Query(
        with.map(WithParser.Clause::at).orElse(query.at()),
        with.map(WithParser.Clause::with).orElse(query.with()),
        with.map(WithParser.Clause::recursive).orElse(query.recursive()),
        query.body(),
        orderBy.isEmpty() ? query.orderBy() : orderBy,
        limits.limit,
        limits.offset,
        locks);
  }

  private static final class Limits {
    Optional<Expression> limit;
    Optional<Expression> offset;
    Optional<Token> ties = Optional.empty();

    Limits(Optional<Expression> limit, Optional<Expression> offset) {
      this.limit = limit;
      this.offset = offset;
    }
  }

  private static Refusal twice(Token at, String clause) {
    return Refusal.invalid(
        at, "the query has " + clause + " twice", "Keep one, or make the inner query a FROM item");
  }

  private boolean limits(Limits limits) {
    Token first = tokens.peek();
    boolean limit = limit(limits);
    boolean offset = offset(limits);
    if (offset && !limit) {
      limit(limits);
    }
    return first != tokens.peek();
  }

  private boolean limit(Limits limits) {
    Token at = tokens.peek();
    if (!tokens.isAny("limit", "fetch")) {
      return false;
    }
    tokens.next();
    Optional<Expression> limit = at.is("limit") ? count() : fetch(limits);
    if (limits.limit.isPresent()) {
      throw twice(at, "LIMIT");
    }
    limits.limit = limit;
    return true;
  }

  private Optional<Expression> count() {
    if (tokens.accept("all")) {
      return Optional.empty();
    }
    Expression limit = grammar.expressions.expression();
    if (tokens.is(",")) {
      throw Refusal.invalid(
          tokens.peek(),
          "LIMIT takes one number",
          "Write LIMIT count OFFSET start; with a comma the start comes first elsewhere");
    }
    return Optional.of(limit);
  }

  private Optional<Expression> fetch(Limits limits) {
    tokens.expectAny("first", "next");
    Expression count =
        tokens.isAny("row", "rows") && !tokens.peek(1).is("row") && !tokens.peek(1).is("rows")
            ? new Expression.Literal(tokens.peek().at(), Expression.LiteralKind.INTEGER, "1")
            : number();
    tokens.expectAny("row", "rows");
    if (tokens.is("with")) {
      limits.ties = Optional.of(tokens.next());
      tokens.expect("ties");
    } else {
      tokens.expect("only");
    }
    return Optional.of(count);
  }

  private Expression number() {
    Token sign = tokens.peek();
    if (!sign.is("+") && !sign.is("-")) {
      return grammar.primaries.primary(false);
    }
    tokens.next();
    if (!tokens.is(Kind.INTEGER) && !tokens.is(Kind.DECIMAL)) {
      throw tokens.unexpected("a number");
    }
    return new Expression.Operation(
        sign.at(), sign.text(), Optional.empty(), grammar.primaries.primary(false));
  }

  private boolean offset(Limits limits) {
    Token at = tokens.peek();
    if (!tokens.accept("offset")) {
      return false;
    }
    Expression offset = grammar.expressions.expression();
    if (tokens.isAny("row", "rows")) {
      tokens.next();
    }
    if (limits.offset.isPresent()) {
      throw twice(at, "OFFSET");
    }
    limits.offset = Optional.of(offset);
    return true;
  }

  private boolean locks(List<Lock> locks) {
    boolean any = false;
    while (tokens.is("for")) {
      any = true;
      Token at = tokens.next();
      if (tokens.accept("read")) {
        tokens.expect("only");
        return true;
      }
      locks.add(lock(at));
    }
    return any;
  }

  private Lock lock(Token at) {
    if (tokens.accept("no")) {
      tokens.expect("key");
      tokens.expect("update");
    } else if (tokens.accept("key")) {
      tokens.expect("share");
    } else {
      tokens.expectAny("update", "share");
    }
    List<Name> of =
        tokens.accept("of")
            ? tokens.list(
                () -> {
                  List<Name> name = grammar.names.table();
                  return name.get(name.size() - 1);
                })
            : List.of();
    if (tokens.accept("skip")) {
      tokens.expect("locked");
    } else {
      tokens.accept("nowait");
    }
    return new Lock(at.at(), of);
  }
}
