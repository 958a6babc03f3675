package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Expression.Literal;
import dev.galvanic.processor.model.sql.syntax.Expression.LiteralKind;
import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands in the parentheses of functions with words between their arguments. */
final class TextFunctionParser {
  private final Grammar grammar;
  private final Tokens tokens;

  TextFunctionParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
  }

  Expression extract(Token at) {
    Token field = tokens.peek();
    boolean word =
        field.kind() == Kind.STRING
            || field.kind() == Kind.QUOTED_NAME
            || (field.kind() == Kind.WORD
                && (field.category() == Keywords.Category.NONE
                    || TypeParser.isField(field.text())));
    if (!word) {
      throw tokens.unexpected("a field such as YEAR");
    }
    tokens.next();
    tokens.expect("from");
    return ExpressionParser.call(at, "extract", text(field), value());
  }

  Expression normalize(Token at) {
    Expression value = value();
    if (!tokens.accept(",")) {
      return ExpressionParser.call(at, "normalize", value);
    }
    Token form = tokens.expectAny("nfc", "nfd", "nfkc", "nfkd");
    Literal name = new Literal(form.at(), LiteralKind.STRING, Advice.spelled(form.text()));
    return ExpressionParser.call(at, "normalize", value, name);
  }

  Expression overlay(Token at) {
    if (tokens.is(")")) {
      return ExpressionParser.call(at, "overlay");
    }
    List<Expression> arguments = new ArrayList<>(plain());
    if (arguments.size() == 1 && tokens.accept("placing")) {
      arguments.add(value());
      tokens.expect("from");
      arguments.add(value());
      if (tokens.accept("for")) {
        arguments.add(value());
      }
    }
    return ExpressionParser.call(at, "overlay", arguments.toArray(new Expression[0]));
  }

  Expression position(Token at) {
    Expression part = grammar.expressions.restricted();
    tokens.expect("in");
    return ExpressionParser.call(at, "position", grammar.expressions.restricted(), part);
  }

  Expression substring(Token at) {
    if (tokens.is(")")) {
      return ExpressionParser.call(at, "substring");
    }
    List<Expression> arguments = new ArrayList<>(plain());
    if (arguments.size() == 1) {
      part(at, arguments);
    }
    return ExpressionParser.call(at, "substring", arguments.toArray(new Expression[0]));
  }

  private void part(Token at, List<Expression> arguments) {
    if (tokens.accept("similar")) {
      arguments.add(value());
      tokens.expect("escape");
      arguments.add(value());
    } else if (tokens.accept("from")) {
      arguments.add(value());
      if (tokens.accept("for")) {
        arguments.add(value());
      }
    } else if (tokens.accept("for")) {
      arguments.add(value());
      Optional<Expression> from = tokens.accept("from") ? Optional.of(value()) : Optional.empty();
      arguments.add(1, from.orElseGet(() -> new Literal(at.at(), LiteralKind.INTEGER, "1")));
    }
  }

  Expression trim(Token at) {
    String function =
        tokens.accept("leading") ? "ltrim" : tokens.accept("trailing") ? "rtrim" : "btrim";
    tokens.accept("both");
    List<Expression> arguments = new ArrayList<>();
    if (!tokens.accept("from")) {
      arguments.add(value());
      if (tokens.accept("from")) {
        List<Expression> of = tokens.list(this::value);
        arguments.addAll(0, of);
        return ExpressionParser.call(at, function, arguments.toArray(new Expression[0]));
      }
      if (!tokens.accept(",")) {
        return ExpressionParser.call(at, function, arguments.toArray(new Expression[0]));
      }
    }
    arguments.addAll(tokens.list(this::value));
    return ExpressionParser.call(at, function, arguments.toArray(new Expression[0]));
  }

  private List<Expression> plain() {
    return tokens.list(this::value);
  }

  private Expression value() {
    return grammar.expressions.expression();
  }

  private static Literal text(Token token) {
    return new Literal(token.at(), LiteralKind.STRING, token.text());
  }
}
