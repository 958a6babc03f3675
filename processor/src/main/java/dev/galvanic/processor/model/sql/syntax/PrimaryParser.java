package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Expression.Literal;
import dev.galvanic.processor.model.sql.syntax.Expression.LiteralKind;
import dev.galvanic.processor.model.sql.syntax.Expression.Row;
import dev.galvanic.processor.model.sql.syntax.Expression.Scalar;
import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a value that no operator is part of, unless within brackets (the grammar's c_expr). */
final class PrimaryParser {
  private final Grammar grammar;
  private final Tokens tokens;
  private final ColumnParser columns;

  PrimaryParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.columns = new ColumnParser(grammar);
  }

  /** What stands in parentheses: a query, or values. */
  record Contents(Optional<Query> query, List<Expression> values) {
    Expression expression(Token at) {
      if (query.isPresent()) {
        return new Scalar(at.at(), query.get());
      }
      return values.size() == 1 ? values.get(0) : new Row(at.at(), values);
    }
  }

  Expression primary(boolean restricted) {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case INTEGER -> literal(LiteralKind.INTEGER);
      case DECIMAL -> literal(LiteralKind.DECIMAL);
      case STRING -> literal(LiteralKind.STRING);
      case BITS -> literal(LiteralKind.BITS);
      case PARAMETER -> {
        tokens.next();
        yield columns.indirections(
            new Expression.Parameter(token.at(), List.of(token.text().split("\\."))));
      }
      case QUOTED_NAME -> named();
      case WORD -> word(token, restricted);
      default -> {
        if (token.is("(")) {
          yield parenthesised(restricted);
        }
        throw tokens.unexpected(ExpressionParser.EXPECTED);
      }
    };
  }

  private Expression literal(LiteralKind kind) {
    Token token = tokens.next();
    return new Literal(token.at(), kind, token.text());
  }

  private Expression word(Token token, boolean restricted) {
    return switch (token.text()) {
      case "true", "false" -> literal(LiteralKind.BOOLEAN);
      case "null" -> literal(LiteralKind.NULL);
      case "case" -> caseOf();
      case "array" -> array();
      case "exists" -> tokens.peek(1).is("(") ? exists() : named();
      case "row" -> tokens.peek(1).is("(") ? overlaps(row(), restricted) : named();
      case "unique" -> throw Refusal.unread(token, "UNIQUE of a query");
      default -> named();
    };
  }

  private Expression named() {
    if (grammar.types.mayBeConstant()) {
      Optional<Expression> typed = tokens.attempt(this::typed);
      if (typed.isPresent()) {
        return typed.get();
      }
    }
    return grammar.functions.isCall() ? grammar.functions.call() : columns.column();
  }

  /** A constant of a type whose name is a keyword: {@code interval '1' day}. */
  private Expression typed() {
    Token first = tokens.peek();
    TypeName type;
    if (first.is("interval")) {
      tokens.next();
      if (tokens.accept("(")) {
        tokens.expect(Kind.INTEGER, "a number");
        tokens.expect(")");
      }
      type = grammar.types.named(first);
    } else {
      type = grammar.types.constant();
    }
    Token text = tokens.expect(Kind.STRING, "a text");
    if (first.is("interval")) {
      grammar.types.fields();
    }
    Literal value = new Literal(text.at(), LiteralKind.STRING, text.text());
    return new Expression.Cast(first.at(), value, type);
  }

  private Expression parenthesised(boolean restricted) {
    Token open = tokens.expect("(");
    Contents contents = contents();
    tokens.close();
    Expression value = contents.expression(open);
    if (contents.values().size() > 1) {
      return overlaps((Row) value, restricted);
    }
    return columns.indirections(value);
  }

  /**
   * What stands behind an opening parenthesis. Whether another one there begins a query or a value
   * is known only when it is closed; so what it encloses is read as either, and gone on with.
   */
  Contents contents() {
    if (grammar.queries.isQuery()) {
      return new Contents(Optional.of(grammar.queries.query()), List.of());
    }
    if (!tokens.is("(")) {
      return new Contents(Optional.empty(), tokens.list(grammar.expressions::expression));
    }
    Token open = tokens.next();
    tokens.enter();
    Contents inner = contents();
    tokens.leave();
    tokens.close();
    if (inner.query().isPresent() && (tokens.is(")") || grammar.queries.isContinued())) {
      Query query = grammar.queries.continued(inner.query().get());
      return new Contents(Optional.of(query), List.of());
    }
    return new Contents(Optional.empty(), values(open, inner));
  }

  private List<Expression> values(Token open, Contents inner) {
    Expression value = inner.expression(open);
    Expression first =
        inner.values().size() > 1 ? overlaps((Row) value, false) : columns.indirections(value);
    List<Expression> values = new ArrayList<>();
    values.add(grammar.expressions.from(first));
    if (tokens.accept(",")) {
      values.addAll(tokens.list(grammar.expressions::expression));
    }
    return values;
  }

  private Expression overlaps(Row left, boolean restricted) {
    if (restricted || !tokens.is("overlaps")) {
      return left;
    }
    Token at = tokens.next();
    Token open = tokens.peek();
    Row right;
    if (tokens.is("row", "(")) {
      right = row();
    } else {
      right = new Row(open.at(), tokens.enclosed(grammar.expressions::expression));
    }
    if (left.elements().size() != 2 || right.elements().size() != 2) {
      throw Refusal.invalid(
          at, "OVERLAPS compares two periods", "Write (start, end) at each of its sides");
    }
    return ExpressionParser.call(
        at,
        "overlaps",
        left.elements().get(0),
        left.elements().get(1),
        right.elements().get(0),
        right.elements().get(1));
  }

  private Row row() {
    Token row = tokens.next();
    if (tokens.accept("(", ")")) {
      return new Row(row.at(), List.of());
    }
    return new Row(row.at(), tokens.enclosed(grammar.expressions::expression));
  }

  private Expression exists() {
    Token exists = tokens.next();
    return new Expression.Exists(exists.at(), grammar.queries.enclosed());
  }

  private Expression array() {
    Token array = tokens.next();
    if (tokens.is("(")) {
      return new Expression.ArrayQuery(array.at(), grammar.queries.enclosed());
    }
    return elements(array);
  }

  private Expression elements(Token at) {
    tokens.expect("[");
    List<Expression> elements = List.of();
    if (tokens.is("[")) {
      elements = tokens.list(() -> elements(tokens.peek()));
    } else if (!tokens.is("]")) {
      elements = tokens.list(grammar.expressions::expression);
    }
    tokens.expect("]");
    return new Expression.ArrayOf(at.at(), elements);
  }

  private Expression caseOf() {
    Token at = tokens.next();
    Optional<Expression> of =
        tokens.is("when") ? Optional.empty() : Optional.of(grammar.expressions.expression());
    List<Expression.When> whens = new ArrayList<>();
    do {
      tokens.expect("when");
      Expression condition = grammar.expressions.expression();
      tokens.expect("then");
      whens.add(new Expression.When(condition, grammar.expressions.expression()));
    } while (tokens.is("when"));
    Optional<Expression> otherwise =
        tokens.accept("else") ? Optional.of(grammar.expressions.expression()) : Optional.empty();
    tokens.expect("end");
    return new Expression.Case(at.at(), of, whens, otherwise);
  }
}
