package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.catalog.Catalog;
import dev.galvanic.processor.model.sql.catalog.NullFact;
import dev.galvanic.processor.model.sql.syntax.Expression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Whether values may be NULL, as far as schema, joins and conditions tell. */
final class Nulls {
  private final Catalog catalog;
  private final ColumnNulls columns;
  private final RowNulls rows;
  private final Map<Class<?>, BiFunction<Value, Given, Nullness>> kinds = new HashMap<>();

  /** What has an answer for NULL too; whether it is JSON, say, has none. */
  private static final Set<Expression.Test> ASK_OF_NULL =
      EnumSet.of(
          Expression.Test.NULL,
          Expression.Test.TRUE,
          Expression.Test.FALSE,
          Expression.Test.UNKNOWN);

  Nulls(Catalog catalog) {
    this.catalog = catalog;
    this.rows = new RowNulls(this);
    this.columns = new ColumnNulls(this, rows);
    WordNulls words = new WordNulls(this, columns);
    GroupNulls groups = new GroupNulls(this, catalog, rows);
    on(Value.Constant.class, (v, g) -> v.isNull() ? Nullness.NULLABLE : Nullness.NOT_NULL);
    on(Value.Bound.class, (v, g) -> v.slot().nullness());
    on(Value.Var.class, columns::of);
    on(Value.WholeRow.class, columns::of);
    on(Value.Merged.class, columns::of);
    on(Value.Applied.class, this::applied);
    on(Value.Over.class, groups::of);
    on(Value.Logic.class, this::logic);
    on(Value.Word.class, words::of);
    on(Value.Choice.class, words::of);
    on(
        Value.Asked.class,
        (v, g) -> ASK_OF_NULL.contains(v.test()) ? Nullness.NOT_NULL : of(v.of(), g));
    on(Value.Differs.class, (v, g) -> Nullness.NOT_NULL);
    on(Value.Against.class, this::against);
    on(Value.Converted.class, (v, g) -> of(v.of(), g));
    on(Value.Nested.class, rows::of);
    on(Value.Elements.class, (v, g) -> Nullness.NOT_NULL);
    on(Value.RowOf.class, (v, g) -> Nullness.NOT_NULL);
    on(
        Value.Piece.class,
        (v, g) -> v.slice() ? any(all(v.parts(), g)) : usual(Nullness.NULLABLE, v.parts(), g));
    on(Value.Default.class, (v, g) -> Nullness.UNKNOWN);
    on(Value.Unclear.class, (v, g) -> Nullness.UNKNOWN);
  }

  private <V extends Value> void on(Class<V> kind, BiFunction<V, Given, Nullness> nullness) {
    kinds.put(kind, (value, given) -> nullness.apply(kind.cast(value), given));
  }

  /** Of each column. */
  List<Nullness> of(Rows of) {
    return rows.of(of, Given.NOTHING);
  }

  Nullness of(Value value, Given given) {
    BiFunction<Value, Given, Nullness> nullness = kinds.get(value.getClass());
    if (nullness == null) {
      throw new IllegalStateException("no nullness of " + value.getClass());
    }
    Nullness found = nullness.apply(value, given);
    return found == Nullness.NOT_NULL || value instanceof Value.Bound
        ? found
        : refined(found, value::equals, given.all());
  }

  /** Less may be NULL where a condition cannot hold if what is tested is. */
  static Nullness refined(Nullness found, Predicate<Value> tested, List<Given.Fact> facts) {
    Truths truths = new Truths(tested);
    Nullness refined = found;
    for (Given.Fact fact : facts) {
      if (truths.concerns(fact.condition())) {
        Outcome outcome = truths.of(fact.condition());
        if (!fact.allows(outcome)) {
          return Nullness.NOT_NULL;
        }
        refined = outcome.doubt() && found == Nullness.NULLABLE ? Nullness.UNKNOWN : refined;
      }
    }
    return refined;
  }

  /** If one is enough: NULL if any is. */
  static Nullness any(Collection<Nullness> of) {
    return of.stream().reduce(Nullness.NOT_NULL, Nulls::least);
  }

  /** The one that promises less. */
  static Nullness least(Nullness one, Nullness other) {
    return one.least(other);
  }

  List<Nullness> all(List<Value> values, Given given) {
    List<Nullness> all = new ArrayList<>();
    values.forEach(v -> all.add(of(v, given)));
    return all;
  }

  static Nullness of(NullFact.Answer answer) {
    return switch (answer) {
      case NEVER -> Nullness.NOT_NULL;
      case MAY -> Nullness.NULLABLE;
      case RARELY -> Nullness.RARE;
      case UNKNOWN -> Nullness.UNKNOWN;
    };
  }

  /** Of the values of a function in FROM: if it is strict, a NULL argument makes no rows. */
  Nullness ofSet(Value call) {
    return call instanceof Value.Applied applied && applied.fact().returnsSet()
        ? of(catalog.nullness(applied.fact()).result())
        : Nullness.UNKNOWN;
  }

  /** What a value gives at times it may not give to what a condition lets through. */
  static Nullness usual(Nullness own, List<Value> parts, Given given) {
    return own == Nullness.NULLABLE && given.concerns(parts) ? Nullness.UNKNOWN : own;
  }

  private Nullness applied(Value.Applied applied, Given given) {
    NullFact fact = catalog.nullness(applied.fact());
    Nullness own = usual(of(fact.result()), applied.parts(), given);
    if (fact.despiteNull()) {
      return own;
    }
    Nullness arguments = any(all(applied.parts(), given));
    if (applied.fact().strict()) {
      return least(arguments, own);
    }
    if (arguments.usuallyThere()) {
      return least(arguments, own);
    }
    return catalog.firstTellsNull(applied.fact())
        ? first(applied.parts(), own, given)
        : Nullness.UNKNOWN;
  }

  /** The others are left out if they are NULL; an array may be what VARIADIC is written before. */
  private Nullness first(List<Value> parts, Nullness own, Given given) {
    boolean array = parts.stream().skip(1).anyMatch(v -> v.type().array());
    return least(least(own, of(parts.get(0), given)), array ? Nullness.UNKNOWN : own);
  }

  /** An array may hold NULL, which nothing is equal to. */
  private Nullness against(Value.Against against, Given given) {
    boolean there = any(all(against.others(), given)).usuallyThere();
    return least(of(against.left(), given), there ? Nullness.RARE : Nullness.UNKNOWN);
  }

  /** Which of the columns in it would make it NULL. */
  private Nullness logic(Value.Logic logic, Given given) {
    Nullness parts = any(all(logic.parts(), given));
    if (parts != Nullness.NULLABLE) {
      return parts;
    }
    List<Value> nullable = new ArrayList<>();
    Walk.through(
        logic,
        v -> {
          if (v instanceof Value.Var && of(v, given) != Nullness.NOT_NULL) {
            nullable.add(v);
          }
        });
    boolean doubt = nullable.isEmpty();
    for (Value one : nullable) {
      Outcome outcome = new Truths(one::equals).of(logic);
      if (outcome.whenNull() && !outcome.doubt() && of(one, given) == Nullness.NULLABLE) {
        return Nullness.NULLABLE;
      }
      doubt |= outcome.whenNull();
    }
    return doubt || nullable.stream().distinct().count() > 1 ? Nullness.UNKNOWN : Nullness.NOT_NULL;
  }
}
