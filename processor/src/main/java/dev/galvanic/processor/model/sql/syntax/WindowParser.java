package dev.galvanic.processor.model.sql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads windows, their frames, and ORDER BY. */
final class WindowParser {
  /** With one of these a window's parts begin, not the name of another one. */
  private static final Set<String> PARTS = Set.of("partition", "range", "rows", "groups");

  private final Grammar grammar;
  private final Tokens tokens;

  WindowParser(Grammar grammar) {
    this.grammar = grammar;
    this.tokens = grammar.tokens;
  }

  /** The keys of ORDER BY if that is next. */
  List<SortKey> orderBy() {
    return tokens.is("order") ? sortKeys() : List.of();
  }

  List<SortKey> sortKeys() {
    tokens.expect("order");
    tokens.expect("by");
    return tokens.list(this::sortKey);
  }

  private SortKey sortKey() {
    Expression value = grammar.expressions.expression();
    if (tokens.accept("using")) {
      if (tokens.is("operator")) {
        grammar.expressions.qualifiedOperator();
      } else {
        tokens.expect(Token.Kind.OPERATOR, "an operator");
      }
    } else if (tokens.isAny("asc", "desc")) {
      tokens.next();
    }
    nulls();
    return new SortKey(value);
  }

  void nulls() {
    if (tokens.accept("nulls")) {
      tokens.expectAny("first", "last");
    }
  }

  /** The windows that WINDOW names, if it is next. */
  List<Window> named() {
    return tokens.accept("window")
        ? tokens.list(
            () -> {
              Name name = grammar.names.column("the name of a window");
              tokens.expect("as");
              Window window = window(tokens.peek());
              return new Window(
                  name.at(),
                  Optional.of(name),
                  window.base(),
                  window.partitionBy(),
                  window.orderBy(),
                  window.bounds());
            })
        : List.of();
  }

  Window window(Token at) {
    tokens.expect("(");
    Token first = tokens.peek();
    Optional<Name> base =
        first.isColumnName() && !PARTS.stream().anyMatch(first::is)
            ? Optional.of(tokens.next().name())
            : Optional.empty();
    List<Expression> partition = List.of();
    if (tokens.accept("partition")) {
      tokens.expect("by");
      partition = tokens.list(grammar.expressions::expression);
    }
    List<SortKey> order = orderBy();
    List<Expression> bounds = frame();
    tokens.expect(")");
    return new Window(at.at(), Optional.empty(), base, partition, order, bounds);
  }

  private List<Expression> frame() {
    List<Expression> bounds = new ArrayList<>();
    if (!tokens.isAny("range", "rows", "groups")) {
      return bounds;
    }
    Token at = tokens.next();
    // A table may be called so, and this be its column.
    if (!tokens.is("between", ".") && tokens.accept("between")) {
      int start = bound(bounds);
      tokens.expect("and");
      check(at, start, bound(bounds));
    } else {
      check(at, bound(bounds), CURRENT);
    }
    if (tokens.accept("exclude")) {
      exclusion();
    }
    return bounds;
  }

  private void exclusion() {
    if (tokens.accept("current")) {
      tokens.expect("row");
    } else if (tokens.accept("no")) {
      tokens.expect("others");
    } else {
      tokens.expectAny("group", "ties");
    }
  }

  private static final int FIRST = 0;
  private static final int PRECEDING = 1;
  private static final int CURRENT = 2;
  private static final int FOLLOWING = 3;
  private static final int LAST = 4;

  /** Reads where a frame begins or ends; the later the place is the greater is the number. */
  private int bound(List<Expression> values) {
    if (tokens.accept("current", "row")) {
      return CURRENT;
    }
    if (tokens.accept("unbounded", "preceding")) {
      return FIRST;
    }
    if (tokens.accept("unbounded", "following")) {
      return LAST;
    }
    values.add(grammar.expressions.expression());
    return tokens.expectAny("preceding", "following").is("preceding") ? PRECEDING : FOLLOWING;
  }

  private static void check(Token at, int start, int end) {
    boolean order = start == CURRENT ? end < CURRENT : start == FOLLOWING && end < FOLLOWING;
    if (start == LAST || end == FIRST || order) {
      throw Refusal.invalid(
          at, "the frame of this window ends before it begins", "Write the earlier bound first");
    }
  }
}
