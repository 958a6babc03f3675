package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Expression.Argument;
import dev.galvanic.processor.model.sql.syntax.Expression.Call;
import dev.galvanic.processor.model.sql.syntax.Expression.Operation;
import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads values by climbing precedences: an operator takes what stands at its right as long as that
 * binds tighter (the grammar's a_expr, and b_expr where AND and the like mean something else).
 */
final class ExpressionParser {
  static final String EXPECTED = "a value";

  /** No level: any operator may follow. */
  private static final int NONE = -1;

  /** What may follow an alias without AS in a list of values. */
  private static final Set<String> AFTER_LABEL =
      Set.of(
          ",",
          ")",
          ";",
          "from",
          "into",
          "where",
          "group",
          "having",
          "window",
          "union",
          "intersect",
          "except",
          "order",
          "limit",
          "offset",
          "fetch",
          "for");

  private final Grammar grammar;
  private final Tokens tokens;
  private final PredicateParser predicates;

  ExpressionParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.predicates = new PredicateParser(grammar, this);
  }

  Expression expression() {
    return value(0, Mode.PLAIN);
  }

  /** A value of a SELECT, which an alias may follow that is an operator's word. */
  Expression labelled() {
    return value(0, Mode.LABELLED);
  }

  /** A value without AND, IN and other words, for places where these are syntax. */
  Expression restricted() {
    return value(0, Mode.RESTRICTED);
  }

  /** Goes on behind a value that is read. */
  Expression from(Expression left) {
    return continued(left, 0, Mode.PLAIN);
  }

  /** What stands at the right of an operator: all that binds as tight as the level or tighter. */
  Expression right(int level, boolean restricted) {
    return value(level, restricted ? Mode.RESTRICTED : Mode.PLAIN);
  }

  private Expression value(int level, Mode mode) {
    tokens.enter();
    Expression value = continued(operand(mode == Mode.RESTRICTED), level, mode);
    tokens.leave();
    return value;
  }

  private enum Mode {
    PLAIN,
    LABELLED,
    RESTRICTED
  }

  private Expression operand(boolean restricted) {
    Token token = tokens.peek();
    if (!restricted && token.is("not")) {
      tokens.next();
      return prefix(token, "NOT", right(Operators.NOT, false));
    }
    if (!restricted && token.is("default")) {
      tokens.next();
      return new Expression.KeywordCall(token.at(), Expression.Keyword.DEFAULT, List.of());
    }
    if (token.is("+") || token.is("-")) {
      tokens.next();
      return prefix(token, token.text(), right(Operators.SIGN, restricted));
    }
    if (token.is("operator") && tokens.peek(1).is("(")) {
      return prefix(token, qualifiedOperator(), right(Operators.OTHER + 1, restricted));
    }
    if (token.kind() == Kind.OPERATOR && Operators.binding(token.text()) == Operators.OTHER) {
      tokens.next();
      return prefix(token, token.text(), right(Operators.OTHER + 1, restricted));
    }
    return grammar.primaries.primary(restricted);
  }

  private static Expression prefix(Token at, String operator, Expression of) {
    return new Operation(at.at(), operator, Optional.empty(), of);
  }

  private Expression continued(Expression first, int level, Mode mode) {
    Expression left = first;
    int closed = NONE;
    int length = 0;
    while (true) {
      int binding = binding(mode);
      if (binding < level || binding == NONE) {
        return left;
      }
      if (binding == closed) {
        throw twice();
      }
      if (mode == Mode.LABELLED && isLabel()) {
        return left;
      }
      tokens.checkDepth(++length);
      Token last = tokens.peek();
      left = applied(left, binding, mode == Mode.RESTRICTED);
      boolean open = binding >= Operators.IS && binding <= Operators.LIKE && isOpen(left, last);
      closed = open ? binding : NONE;
    }
  }

  /** Whether the last operand could have taken an operator of the same level, were it allowed. */
  private static boolean isOpen(Expression made, Token operator) {
    if (made instanceof Expression.Is || made instanceof Expression.In) {
      return false;
    }
    return !(made instanceof Expression.InQuery
        || made instanceof Expression.Quantified
        || made instanceof Expression.QuantifiedQuery
        || operator.is("isnull")
        || operator.is("notnull"));
  }

  private Refusal twice() {
    Token token = tokens.peek();
    return Refusal.invalid(
        token,
        Advice.shown(token) + " cannot follow another operator of its kind",
        "Put one of the two comparisons in parentheses, or join them by AND");
  }

  private boolean isLabel() {
    Token after = tokens.peek(1);
    return tokens.peek().isBareLabel()
        && (after.kind() == Kind.END || AFTER_LABEL.stream().anyMatch(after::is));
  }

  /** How tight the operator binds that is next; NONE if there is none. */
  private int binding(Mode mode) {
    Token token = tokens.peek();
    if (token.is("::")) {
      return Operators.CAST;
    }
    if (token.kind() == Kind.OPERATOR) {
      return Operators.binding(token.text());
    }
    if (token.kind() != Kind.WORD && token.kind() != Kind.PAIRED) {
      return NONE;
    }
    if (token.is("operator") && tokens.peek(1).is("(")) {
      return Operators.OTHER;
    }
    if (mode == Mode.RESTRICTED) {
      return predicates.isRestricted() ? Operators.IS : NONE;
    }
    return switch (token.text()) {
      case "or" -> Operators.OR;
      case "and" -> Operators.AND;
      case "is", "isnull", "notnull" -> Operators.IS;
      case "between", "in", "like", "ilike" -> Operators.LIKE;
      case "similar" -> tokens.is("similar", "to") ? Operators.LIKE : NONE;
      case "not" -> predicates.isNegated() ? Operators.LIKE : NONE;
      case "at" -> tokens.is("at", "time") || tokens.is("at", "local") ? Operators.AT : NONE;
      case "collate" -> Operators.COLLATE;
      default -> NONE;
    };
  }

  private Expression applied(Expression left, int binding, boolean restricted) {
    Token token = tokens.peek();
    if (token.is("::")) {
      tokens.next();
      return new Expression.Cast(token.at(), left, grammar.types.type());
    }
    if (token.kind() == Kind.OPERATOR || token.is("operator")) {
      String operator =
          token.is("operator") ? qualifiedOperator() : Operators.canonical(tokens.next().text());
      return !restricted && predicates.isQuantified()
          ? predicates.quantified(token, left, operator)
          : infix(token, left, operator, right(binding + 1, restricted));
    }
    return switch (token.text()) {
      case "or", "and" -> {
        tokens.next();
        yield infix(token, left, Advice.spelled(token.text()), right(binding + 1, false));
      }
      case "is", "isnull", "notnull" -> predicates.is(left, restricted);
      case "at" -> zone(left);
      case "collate" -> {
        tokens.next();
        yield new Expression.Collate(
            token.at(), left, grammar.names.qualified("the name of a collation"));
      }
      default -> predicates.like(left);
    };
  }

  static Expression infix(Token at, Expression left, String operator, Expression right) {
    return new Operation(at.at(), operator, Optional.of(left), right);
  }

  private Expression zone(Expression left) {
    Token at = tokens.next();
    if (tokens.accept("local")) {
      return call(at, "timezone", left);
    }
    tokens.expect("time");
    tokens.expect("zone");
    return call(at, "timezone", right(Operators.AT + 1, false), left);
  }

  /** A call of a function that has syntax of its own. */
  static Call call(Token at, String function, Expression... arguments) {
    return new Call(
        at.at(),
        List.of(new Name(function, at.at(), false)),
        List.of(arguments).stream().map(a -> new Argument(Optional.empty(), a)).toList(),
        false,
        false,
        false,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** {@code OPERATOR(schema.+)}; a built-in one is called as without. */
  String qualifiedOperator() {
    tokens.expect("operator");
    tokens.expect("(");
    StringBuilder schema = new StringBuilder();
    while (tokens.peek().isColumnName()) {
      schema.append(tokens.next().text()).append('.');
      tokens.expect(".");
    }
    String operator = tokens.expect(Kind.OPERATOR, "an operator").text();
    tokens.expect(")");
    String qualifier = schema.toString();
    return (qualifier.equals("pg_catalog.") ? "" : qualifier) + Operators.canonical(operator);
  }
}
