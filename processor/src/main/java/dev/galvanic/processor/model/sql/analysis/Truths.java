package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.analysis.Value.Use;
import dev.galvanic.processor.model.sql.syntax.Expression.Keyword;
import dev.galvanic.processor.model.sql.syntax.Expression.LiteralKind;
import java.util.List;
import java.util.function.Predicate;

/**
 * Works out what may come of conditions if certain columns are NULL: a condition that cannot be
 * true then tells that they are not, in the rows that it lets through.
 */
final class Truths {
  private final Predicate<Value> nulls;

  /**
   * For one assumption.
   *
   * @param nulls what is taken to be NULL
   */
  Truths(Predicate<Value> nulls) {
    this.nulls = nulls;
  }

  /** Whether it says anything of what is taken to be NULL. */
  boolean concerns(Value condition) {
    return Walk.any(condition, nulls::test);
  }

  Outcome of(Value value) {
    if (nulls.test(value)) {
      return Outcome.NULL;
    }
    if (!concerns(value)) {
      return alone(value);
    }
    if (value instanceof Value.Logic logic) {
      return logic(logic);
    }
    if (value instanceof Value.Asked asked) {
      return asked(asked);
    }
    if (value instanceof Value.Converted converted) {
      return of(converted.of());
    }
    if (value instanceof Value.Applied applied) {
      return strict(applied.fact().strict(), applied.parts());
    }
    if (value instanceof Value.Against against) {
      return against(of(against.left()), against);
    }
    if (value instanceof Value.Nested nested) {
      return nested(nested);
    }
    if (value instanceof Value.Differs differs) {
      return differs(differs);
    }
    if (value instanceof Value.Merged merged) {
      return first(merged.parts());
    }
    return value instanceof Value.Word word && word.keyword() == Keyword.COALESCE
        ? first(word.parts())
        : Outcome.DOUBTFUL;
  }

  /** What is not about what is taken to be NULL may be anything that it ever is. */
  private static Outcome alone(Value value) {
    if (value instanceof Value.Constant constant) {
      return constant.kind() == LiteralKind.NULL
          ? Outcome.NULL
          : constant.kind() == LiteralKind.BOOLEAN
              ? Outcome.of(constant.text().equalsIgnoreCase("true"))
              : Outcome.VALUE;
    }
    // A parameter that is never NULL in Java makes its IS NULL false.
    boolean ofParameter =
        value instanceof Value.Asked && Walk.any(value, Value.Bound.class::isInstance)
            || value instanceof Value.Bound;
    return ofParameter ? Outcome.DOUBTFUL : Outcome.ANY;
  }

  private Outcome logic(Value.Logic logic) {
    if (logic.operator().equals("NOT")) {
      return of(logic.parts().get(0)).not();
    }
    boolean and = logic.operator().equals("AND");
    return logic.parts().stream()
        .map(this::of)
        .reduce((a, b) -> and ? a.and(b) : a.or(b))
        .orElse(Outcome.DOUBTFUL);
  }

  private Outcome asked(Value.Asked asked) {
    Outcome inner = of(asked.of());
    Outcome outcome =
        switch (asked.test()) {
          case NULL -> known(inner.whenNull(), inner.whenTrue() || inner.whenFalse(), inner);
          case TRUE -> known(inner.whenTrue(), inner.whenFalse() || inner.whenNull(), inner);
          case FALSE -> known(inner.whenFalse(), inner.whenTrue() || inner.whenNull(), inner);
          case UNKNOWN -> known(inner.whenNull(), inner.whenTrue() || inner.whenFalse(), inner);
          default -> inner.isNull() ? Outcome.NULL : Outcome.DOUBTFUL;
        };
    // A row is NULL if all of it is, and not NULL if none of it is.
    boolean row = asked.of() instanceof Value.RowOf;
    return row ? Outcome.DOUBTFUL : asked.not() ? outcome.not() : outcome;
  }

  private static Outcome known(boolean yes, boolean no, Outcome inner) {
    return new Outcome(yes, no, false, inner.doubt());
  }

  private Outcome strict(boolean strict, List<Value> parts) {
    boolean isNull = parts.stream().anyMatch(p -> of(p).isNull());
    return strict && isNull ? Outcome.NULL : Outcome.DOUBTFUL;
  }

  /** Nothing is any of no values, and all of them. */
  private static Outcome against(Outcome left, Value.Against against) {
    return left.isNull()
        ? new Outcome(against.all(), !against.all(), true, false)
        : Outcome.DOUBTFUL;
  }

  private Outcome nested(Value.Nested nested) {
    boolean isNull = nested.parts().stream().anyMatch(p -> of(p).isNull());
    if (nested.use() == Use.ANY && isNull) {
      return new Outcome(false, true, true, false);
    }
    if (nested.use() == Use.ALL && isNull) {
      return new Outcome(true, false, true, false);
    }
    boolean empty =
        nested.rows() instanceof Rows.Selected selected
            && !selected.grouping().always()
            && selected.filters().stream().anyMatch(f -> concerns(f) && !of(f).whenTrue());
    return nested.use() == Use.EXISTS && empty ? Outcome.of(false) : Outcome.DOUBTFUL;
  }

  private Outcome differs(Value.Differs differs) {
    Outcome left = of(differs.left());
    Outcome right = of(differs.right());
    if (!left.isNull() && !right.isNull()) {
      return Outcome.DOUBTFUL;
    }
    Outcome other = left.isNull() ? right : left;
    boolean same = other.whenNull();
    boolean apart = other.whenTrue() || other.whenFalse();
    return new Outcome(
        differs.not() ? same : apart, differs.not() ? apart : same, false, other.doubt());
  }

  /** The first that is not NULL. */
  private Outcome first(List<Value> parts) {
    List<Value> rest = parts.stream().filter(p -> !of(p).isNull()).toList();
    return rest.isEmpty() ? Outcome.NULL : rest.size() == 1 ? of(rest.get(0)) : Outcome.DOUBTFUL;
  }
}
