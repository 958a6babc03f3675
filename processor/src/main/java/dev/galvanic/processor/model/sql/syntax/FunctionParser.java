package dev.galvanic.processor.model.sql.syntax;

import dev.galvanic.processor.model.sql.syntax.Expression.Argument;
import dev.galvanic.processor.model.sql.syntax.Expression.Call;
import dev.galvanic.processor.model.sql.syntax.Expression.Over;
import dev.galvanic.processor.model.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads calls of functions (the grammar's func_expr), and constants of a named type. */
final class FunctionParser {
  private final Grammar grammar;
  private final Tokens tokens;
  private final SpecialParser specials;

  FunctionParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
    this.specials = new SpecialParser(grammar);
  }

  /** Whether a call comes next, or a text with the name of its type. */
  boolean isCall() {
    Token first = tokens.peek();
    if (!first.isName()) {
      return false;
    }
    if (specials.isSpecial()) {
      return true;
    }
    int behind = 1;
    while (tokens.peek(behind).is(".") && tokens.peek(behind + 1).isName()) {
      behind += 2;
    }
    boolean name = behind == 1 ? first.isFunctionName() : first.isColumnName();
    Token after = tokens.peek(behind);
    return name && (after.is("(") || after.kind() == Kind.STRING);
  }

  /** A call as a value. */
  Expression call() {
    Token first = tokens.peek();
    Expression call = windowless();
    if (call instanceof Call plain && specials.takesOver(first)) {
      return over(plain);
    }
    if (call instanceof Expression.Opaque && specials.takesOver(first)) {
      filter();
      window();
    }
    return call;
  }

  /** A call without FILTER and OVER, which is all that FROM and an index take. */
  Expression windowless() {
    return specials.isSpecial() ? specials.special() : plain();
  }

  private Expression plain() {
    Token first = tokens.peek();
    List<Name> name = new ArrayList<>();
    do {
      name.add(grammar.names.label("the name of a function"));
    } while (tokens.accept("."));
    if (tokens.is(Kind.STRING)) {
      return constant(first);
    }
    Call call = arguments(name);
    if (tokens.is(Kind.STRING) && isModified(call)) {
      return constant(first);
    }
    return call;
  }

  /** Whether what looks like a call may be a type with its modifiers. */
  private static boolean isModified(Call call) {
    return !call.arguments().isEmpty()
        && !call.distinct()
        && !call.variadic()
        && call.orderBy().isEmpty()
        && call.arguments().stream().allMatch(argument -> argument.name().isEmpty());
  }

  private Expression constant(Token first) {
    TypeName type = grammar.types.named(first);
    Token text = tokens.next();
    return new Expression.Cast(
        first.at(),
        new Expression.Literal(text.at(), Expression.LiteralKind.STRING, text.text()),
        type);
  }

  private Call arguments(List<Name> name) {
    tokens.expect("(");
    boolean star = tokens.accept("*");
    boolean distinct = !star && tokens.accept("distinct");
    boolean all = !star && !distinct && tokens.accept("all");
    List<Argument> arguments = new ArrayList<>();
    boolean variadic = false;
    List<SortKey> orderBy = List.of();
    if (!star && (distinct || all || !tokens.is(")"))) {
      do {
        variadic = !distinct && !all && tokens.accept("variadic");
        arguments.add(argument());
      } while (!variadic && tokens.accept(","));
      orderBy = grammar.windows.orderBy();
    }
    tokens.close();
    return new Call(
        name.get(0).at(),
        name,
        arguments,
        star,
        distinct,
        variadic,
        orderBy,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Argument argument() {
    boolean named =
        tokens.peek().isFunctionName() && (tokens.peek(1).is(":=") || tokens.peek(1).is("=>"));
    Optional<Name> name = named ? Optional.of(tokens.next().name()) : Optional.empty();
    if (named) {
      tokens.next();
    }
    return new Argument(name, grammar.expressions.expression());
  }

  private Expression over(Call call) {
    List<SortKey> within = List.of();
    if (tokens.is("within", "group")) {
      Token at = tokens.next();
      tokens.next();
      tokens.expect("(");
      within = grammar.windows.sortKeys();
      tokens.expect(")");
      if (call.distinct() || call.variadic() || !call.orderBy().isEmpty()) {
        throw Refusal.invalid(
            at,
            "WITHIN GROUP stands with DISTINCT, VARIADIC or another ORDER BY",
            "Keep one of them");
      }
    }
    return new Call(
        call.at(),
        call.function(),
        call.arguments(),
        call.star(),
        call.distinct(),
        call.variadic(),
        call.orderBy(),
        within,
        filter(),
        window());
  }

  private Optional<Expression> filter() {
    if (!tokens.accept("filter", "(")) {
      return Optional.empty();
    }
    tokens.expect("where");
    Expression filter = grammar.expressions.expression();
    tokens.expect(")");
    return Optional.of(filter);
  }

  private Optional<Over> window() {
    if (!tokens.is("over")) {
      return Optional.empty();
    }
    Token over = tokens.next();
    if (tokens.is("(")) {
      return Optional.of(new Over(grammar.windows.window(over), true));
    }
    Name name = grammar.names.column("'(' or the name of a window");
    Window window =
        new Window(name.at(), Optional.of(name), Optional.empty(), List.of(), List.of(), List.of());
    return Optional.of(new Over(window, false));
  }
}
