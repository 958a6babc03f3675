package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Expression.Between;
import dev.galvanic.processor.model.sql.syntax.Expression.Is;
import dev.galvanic.processor.model.sql.syntax.Expression.Test;
import java.util.Optional;

/** Reads the operators that are words: IS, BETWEEN, IN, LIKE and what compares with ANY or ALL. */
final class PredicateParser {
  private final Grammar grammar;
  private final Tokens tokens;
  private final ExpressionParser expressions;

  PredicateParser(Grammar grammar, ExpressionParser expressions) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.expressions = expressions;
  }

  /** Whether NOT is next and belongs to one of these. */
  boolean isNegated() {
    Token after = tokens.peek(1);
    return after.is("between")
        || after.is("in")
        || after.is("like")
        || after.is("ilike")
        || after.is("similar");
  }

  /** Whether one is next that may stand where AND is syntax. */
  boolean isRestricted() {
    int test = tokens.is("is", "not") ? 2 : 1;
    return tokens.is("is")
        && (tokens.peek(test).is("distinct") || tokens.peek(test).is("document"));
  }

  boolean isQuantified() {
    return (tokens.isAny("any", "some", "all")) && tokens.peek(1).is("(");
  }

  Expression quantified(Token operator, Expression left, String name) {
    boolean all = tokens.next().is("all");
    tokens.expect("(");
    PrimaryParser.Contents contents = grammar.primaries.contents();
    tokens.close();
    if (contents.query().isPresent()) {
      return new Expression.QuantifiedQuery(operator.at(), left, name, all, contents.query().get());
    }
    if (contents.values().size() > 1) {
      throw Refusal.invalid(
          operator,
          "ANY and ALL take one array, not a list",
          "Write ANY (ARRAY[a, b]), or IN (a, b)");
    }
    return new Expression.Quantified(operator.at(), left, name, all, contents.values().get(0));
  }

  Expression is(Expression value, boolean restricted) {
    Token is = tokens.next();
    if (!is.is("is")) {
      return new Is(is.at(), value, Test.NULL, is.is("notnull"));
    }
    boolean not = tokens.accept("not");
    if (tokens.accept("distinct")) {
      tokens.expect("from");
      Expression right = expressions.right(Operators.IS + 1, restricted);
      return new Expression.Distinct(is.at(), value, right, not);
    }
    return new Is(is.at(), value, test(), not);
  }

  private Test test() {
    Token word = tokens.peek();
    if (tokens.isAny("nfc", "nfd", "nfkc", "nfkd")) {
      tokens.next();
      tokens.expect("normalized");
      return Test.NORMALIZED;
    }
    if (tokens.accept("json")) {
      json();
      return Test.JSON;
    }
    tokens.expectAny("null", "true", "false", "unknown", "document", "normalized");
    return Test.valueOf(Advice.spelled(word.text()));
  }

  private void json() {
    if (tokens.isAny("value", "array", "object", "scalar")) {
      tokens.next();
    }
    if ((tokens.isAny("with", "without")) && tokens.peek(1).is("unique")) {
      tokens.next();
      tokens.next();
      tokens.accept("keys");
    }
  }

  Expression like(Expression value) {
    Token first = tokens.peek();
    boolean not = tokens.accept("not");
    Token word = tokens.next();
    return switch (word.text()) {
      case "between" -> between(first, value, not);
      case "in" -> in(first, value, not);
      case "similar" -> similar(first, value, not);
      default -> matches(first, value, (not ? "!~~" : "~~") + (word.is("ilike") ? "*" : ""));
    };
  }

  private Expression between(Token at, Expression value, boolean not) {
    boolean symmetric = tokens.accept("symmetric");
    if (!symmetric) {
      tokens.accept("asymmetric");
    }
    Expression low = expressions.restricted();
    tokens.expect("and");
    Expression high = expressions.right(Operators.LIKE + 1, false);
    return new Between(at.at(), value, low, high, not, symmetric);
  }

  private Expression in(Token at, Expression value, boolean not) {
    if (!tokens.is("(")) {
      throw tokens.is(Token.Kind.PARAMETER)
          ? Refusal.invalid(
              tokens.peek(),
              "IN takes a list in parentheses",
              "Write = ANY (:"
                  + tokens.peek().text()
                  + ") for a list, or IN (:value) for one value")
          : tokens.unexpected("a list in parentheses");
    }
    tokens.next();
    PrimaryParser.Contents contents = grammar.primaries.contents();
    tokens.close();
    return contents.query().isPresent()
        ? new Expression.InQuery(at.at(), value, contents.query().get(), not)
        : new Expression.In(at.at(), value, contents.values(), not);
  }

  private Expression similar(Token at, Expression value, boolean not) {
    tokens.expect("to");
    Expression pattern = expressions.right(Operators.LIKE + 1, false);
    Expression escaped =
        escape()
            .map(e -> ExpressionParser.call(at, "similar_to_escape", pattern, e))
            .orElseGet(() -> ExpressionParser.call(at, "similar_to_escape", pattern));
    return ExpressionParser.infix(at, value, not ? "!~" : "~", escaped);
  }

  private Expression matches(Token at, Expression value, String operator) {
    if (isQuantified()) {
      return quantified(at, value, operator);
    }
    Expression pattern = expressions.right(Operators.LIKE + 1, false);
    Expression right =
        escape()
            .<Expression>map(e -> ExpressionParser.call(at, "like_escape", pattern, e))
            .orElse(pattern);
    return ExpressionParser.infix(at, value, operator, right);
  }

  private Optional<Expression> escape() {
    return tokens.accept("escape")
        ? Optional.of(expressions.right(Operators.LIKE + 2, false))
        : Optional.empty();
  }
}
