package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.FromItem.Alias;
import dev.galvanic.processor.model.sql.syntax.FromItem.Join;
import dev.galvanic.processor.model.sql.syntax.FromItem.JoinKind;
import java.util.List;
import java.util.Optional;

/** Reads what stands in FROM: tables, queries and their joins (the grammar's table_ref). */
final class FromParser {
  private final Grammar grammar;
  private final Tokens tokens;
  private final TableFunctionParser functions;

  FromParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.functions = new TableFunctionParser(grammar, this);
  }

  /** An item with all that is joined to it. */
  FromItem item() {
    tokens.enter();
    FromItem item = joined(single());
    tokens.leave();
    return item;
  }

  private FromItem joined(FromItem first) {
    FromItem left = first;
    int length = 0;
    while (isJoin()) {
      tokens.checkDepth(++length);
      left = join(left);
    }
    return left;
  }

  private boolean isJoin() {
    return tokens.isAny("join", "cross", "natural", "inner", "left", "right", "full");
  }

  private FromItem join(FromItem left) {
    Token at = tokens.peek();
    if (tokens.accept("cross")) {
      tokens.expect("join");
      return join(at, JoinKind.CROSS, false, left, single());
    }
    boolean natural = tokens.accept("natural");
    JoinKind kind = kind();
    tokens.expect("join");
    if (natural) {
      return join(at, kind, true, left, single());
    }
    // Until its own ON is read, what is joined at the right belongs there.
    return condition(at, kind, left, item());
  }

  private static Join join(
      Token at, JoinKind kind, boolean natural, FromItem left, FromItem right) {
    return new Join(
        at.at(), kind, natural, left, right, Optional.empty(), List.of(), Optional.empty());
  }

  private JoinKind kind() {
    if (tokens.isAny("left", "right", "full")) {
      JoinKind kind = JoinKind.valueOf(Advice.spelled(tokens.next().text()));
      tokens.accept("outer");
      return kind;
    }
    tokens.accept("inner");
    return JoinKind.INNER;
  }

  private FromItem condition(Token at, JoinKind kind, FromItem left, FromItem right) {
    if (tokens.accept("on")) {
      Expression on = grammar.expressions.expression();
      return new Join(
          at.at(), kind, false, left, right, Optional.of(on), List.of(), Optional.empty());
    }
    if (!tokens.accept("using")) {
      throw withoutCondition();
    }
    List<Name> using = grammar.names.columns();
    Optional<Alias> alias =
        tokens.accept("as")
            ? Optional.of(new Alias(grammar.names.column("an alias"), List.of()))
            : Optional.empty();
    return new Join(at.at(), kind, false, left, right, Optional.empty(), using, alias);
  }

  private Refusal withoutCondition() {
    Token token = tokens.peek();
    boolean over =
        token.kind() == Token.Kind.END
            || token.is(")")
            || token.is(",")
            || token.category() == Keywords.Category.RESERVED;
    return over
        ? Refusal.invalid(
            token,
            "a JOIN has no ON",
            "Write ON with the condition behind what is joined, or CROSS JOIN for all pairs")
        : tokens.unexpected("ON or USING");
  }

  private FromItem single() {
    Token first = tokens.peek();
    boolean lateral = tokens.accept("lateral");
    if (tokens.is("(")) {
      return lateral ? subquery(first, true, grammar.queries.enclosed()) : enclosed();
    }
    if (functions.isFunction()) {
      return functions.function(first, lateral);
    }
    if (lateral) {
      throw tokens.unexpected("a query in parentheses or a function");
    }
    return table();
  }

  private FromItem table() {
    Token first = tokens.peek();
    List<Name> name = relation();
    FromItem.Table table = new FromItem.Table(first.at(), name, alias());
    if (tokens.accept("tablesample")) {
      grammar.names.qualified("a way to sample such as BERNOULLI");
      tokens.enclosed(grammar.expressions::expression);
      if (tokens.accept("repeatable")) {
        tokens.expect("(");
        grammar.expressions.expression();
        tokens.expect(")");
      }
    }
    return table;
  }

  /** A table's name with ONLY or a star, which say whether its heirs are meant too. */
  List<Name> relation() {
    if (!tokens.accept("only")) {
      List<Name> name = grammar.names.table();
      tokens.accept("*");
      return name;
    }
    if (!tokens.accept("(")) {
      return grammar.names.table();
    }
    List<Name> name = grammar.names.table();
    tokens.expect(")");
    return name;
  }

  /**
   * A query or joined tables, which only their ends tell apart if parentheses follow each other.
   */
  private FromItem enclosed() {
    return behind(inner());
  }

  private record Inner(Token open, Optional<Query> query, Optional<FromItem> item) {}

  private Inner inner() {
    tokens.enter();
    Token open = tokens.expect("(");
    Inner inner = opened(open);
    tokens.expect(")");
    tokens.leave();
    return inner;
  }

  private Inner opened(Token open) {
    if (grammar.queries.isQuery()) {
      return new Inner(open, Optional.of(grammar.queries.query()), Optional.empty());
    }
    FromItem first;
    if (tokens.is("(")) {
      Inner inner = inner();
      if (inner.query().isPresent() && (tokens.is(")") || grammar.queries.isContinued())) {
        Query query = grammar.queries.continued(inner.query().get());
        return new Inner(open, Optional.of(query), Optional.empty());
      }
      first = behind(inner);
    } else {
      first = single();
    }
    FromItem item = joined(first);
    boolean nested = open.end() <= first.at() && first == item && !(item instanceof Join);
    if (nested) {
      throw notJoined();
    }
    return new Inner(open, Optional.empty(), Optional.of(item));
  }

  private FromItem behind(Inner inner) {
    if (inner.query().isPresent()) {
      return subquery(inner.open(), false, inner.query().get());
    }
    FromItem item = inner.item().orElseThrow();
    Optional<Alias> alias = alias();
    return alias.<FromItem>map(a -> new FromItem.Aliased(item.at(), item, a)).orElse(item);
  }

  private Refusal notJoined() {
    return tokens.is(")")
        ? Refusal.invalid(
            tokens.peek(),
            "these parentheses enclose neither a query nor a join",
            "Take them away, or write SELECT * FROM before the table")
        : tokens.unexpected("JOIN");
  }

  private FromItem subquery(Token at, boolean lateral, Query query) {
    return new FromItem.Subquery(at.at(), lateral, query, alias());
  }

  Optional<Alias> alias() {
    return grammar
        .names
        .alias()
        .map(name -> new Alias(name, tokens.is("(") ? grammar.names.columns() : List.of()));
  }
}
