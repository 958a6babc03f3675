package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Expression.ColumnRef;
import dev.galvanic.processor.model.sql.syntax.Expression.Subscript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads columns, and parts of values: {@code t.a[1].b} (the grammar's indirection). */
final class ColumnParser {
  private final Grammar grammar;
  private final Tokens tokens;

  ColumnParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
  }

  Expression column() {
    List<Name> parts = new ArrayList<>();
    parts.add(grammar.names.column(ExpressionParser.EXPECTED));
    while (tokens.is(".") && !tokens.peek(1).is("*")) {
      tokens.next();
      parts.add(grammar.names.label("a name"));
    }
    if (tokens.accept(".")) {
      Expression star = new Expression.Star(tokens.next().at(), parts);
      noMore();
      return star;
    }
    return indirections(new ColumnRef(parts.get(0).at(), parts));
  }

  /** What follows a value: its fields and elements. */
  Expression indirections(Expression value) {
    Expression of = value;
    while (tokens.is(".") || tokens.is("[")) {
      if (tokens.is("[")) {
        of = subscript(of);
      } else if (tokens.accept(".", "*")) {
        noMore();
        return new Expression.Fields(tokens.peek(-1).at(), of);
      } else {
        tokens.next();
        Name name = grammar.names.label("a name");
        of = new Expression.Field(name.at(), of, name);
      }
    }
    return of;
  }

  private void noMore() {
    if (tokens.is(".") || tokens.is("[")) {
      throw Refusal.invalid(
          tokens.peek(), "nothing can follow .*", "Write .* at the end, or name the columns");
    }
  }

  private Expression subscript(Expression of) {
    Token open = tokens.expect("[");
    Optional<Expression> from =
        tokens.is(":") ? Optional.empty() : Optional.of(grammar.expressions.expression());
    if (tokens.is(Token.Kind.PARAMETER) && from.isPresent()) {
      Token parameter = tokens.peek();
      throw Refusal.invalid(
          parameter,
          ":" + parameter.text() + " is taken for a parameter, not for the end of a slice",
          "Write a space behind the colon, [1 : n], and [1 : :n] for a parameter");
    }
    boolean slice = tokens.accept(":");
    Optional<Expression> to =
        slice && !tokens.is("]") ? Optional.of(grammar.expressions.expression()) : Optional.empty();
    tokens.expect("]");
    return new Subscript(open.at(), of, from, to, slice);
  }
}
