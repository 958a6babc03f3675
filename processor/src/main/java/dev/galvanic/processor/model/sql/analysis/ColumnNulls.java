package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Column.Identity;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.sql.syntax.FromItem.JoinKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether columns may be NULL: by themselves, or since an outer join found no row. */
final class ColumnNulls {
  private final Nulls nulls;
  private final RowNulls rows;

  ColumnNulls(Nulls nulls, RowNulls rows) {
    this.nulls = nulls;
    this.rows = rows;
  }

  /** What an outer join may make NULL: everything of one side. */
  private record Extension(JoinTree.Join join, List<Range> side, Nullness nullness) {
    boolean nulls(Value value) {
      return value instanceof Value.Var var && side.contains(var.range())
          || value instanceof Value.WholeRow row && side.contains(row.range());
    }
  }

  /** What is known of a column after some joins. */
  private record State(Nullness own, List<Extension> extensions) {
    Nullness all() {
      return Nulls.least(own, Nulls.any(extensions.stream().map(Extension::nullness).toList()));
    }
  }

  Nullness of(Value.Var var, Given given) {
    return state(var, var.range(), own(var, given), given).all();
  }

  Nullness of(Value.WholeRow row, Given given) {
    Nullness own = row.range().complete() ? Nullness.NOT_NULL : Nullness.UNKNOWN;
    return state(row, row.range(), own, given).all();
  }

  /** It is of either side, so that the join itself makes nothing NULL. */
  Nullness of(Value.Merged merged, Given given) {
    return apart(merged.parts(), given)
        ? Nullness.NOT_NULL
        : nulls.all(merged.parts(), given).stream()
            .reduce(
                (a, b) ->
                    a == Nullness.NOT_NULL ? a : b == Nullness.NOT_NULL ? b : Nullness.UNKNOWN)
            .orElse(Nullness.UNKNOWN);
  }

  /** Whether two of them are of two sides of a full join, one of which always has a row. */
  boolean apart(List<Value> values, Given given) {
    List<State> states = new ArrayList<>();
    for (Value value : values) {
      Value inner = value;
      while (inner instanceof Value.Converted converted) {
        inner = converted.of();
      }
      if (inner instanceof Value.Var var) {
        states.add(state(var, var.range(), own(var, given), given));
      }
    }
    for (State one : states) {
      for (State other : states) {
        if (onlyFull(one) && onlyFull(other)) {
          Extension first = one.extensions().get(0);
          Extension second = other.extensions().get(0);
          if (first.join() == second.join() && !first.side().equals(second.side())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean onlyFull(State state) {
    return state.own() == Nullness.NOT_NULL
        && state.extensions().size() == 1
        && state.extensions().get(0).join().kind() == JoinKind.FULL;
  }

  private State state(Value value, Range range, Nullness own, Given given) {
    State state = new State(own, List.of());
    Optional<Rows.Selected> selected = given.of(range);
    if (selected.isPresent()) {
      state = below(selected.get().from().orElseThrow(), value, range, own, given);
      state = filtered(state, value, facts(selected.get().filters()));
      if (selected.get().grouping().sets()) {
        state = new State(Nulls.least(state.own(), Nullness.UNKNOWN), state.extensions());
      }
    }
    return filtered(state, value, given.facts());
  }

  private static List<Given.Fact> facts(List<Value> conditions) {
    return conditions.stream().map(c -> new Given.Fact(c, true)).toList();
  }

  private State below(JoinTree tree, Value value, Range range, Nullness own, Given given) {
    if (!(tree instanceof JoinTree.Join join)) {
      return new State(own, List.of());
    }
    boolean inLeft = join.left().ranges().contains(range);
    JoinTree side = inLeft ? join.left() : join.right();
    State state = below(side, value, range, own, given);
    boolean kept =
        join.kind() == JoinKind.LEFT && inLeft || join.kind() == JoinKind.RIGHT && !inLeft;
    if (kept) {
      return state;
    }
    if (join.kind() != JoinKind.FULL) {
      state = filtered(state, value, facts(join.on()));
    }
    boolean outer = join.kind() != JoinKind.INNER && join.kind() != JoinKind.CROSS;
    return outer ? extended(state, join, side, inLeft ? join.right() : join.left(), given) : state;
  }

  private State extended(
      State state, JoinTree.Join join, JoinTree side, JoinTree other, Given given) {
    Nullness missing = missing(join, side, other, given);
    if (missing == Nullness.NOT_NULL) {
      return state;
    }
    List<Extension> more = new ArrayList<>(state.extensions());
    more.add(new Extension(join, side.ranges(), missing));
    return new State(state.own(), more);
  }

  /** Whether the join may find no row of a side. */
  private Nullness missing(JoinTree.Join join, JoinTree side, JoinTree other, Given given) {
    boolean anyRow =
        join.on().stream()
            .allMatch(c -> c instanceof Value.Constant constant && constant.text().equals("true"));
    if (anyRow && rows.someRow(side)) {
      return Nullness.NOT_NULL;
    }
    if (!(side instanceof JoinTree.Leaf leaf)) {
      return Nullness.NULLABLE;
    }
    Optional<Value.Var> lead = ForeignKeys.lead(join.on(), leaf.range());
    if (lead.isPresent()) {
      // The row is there unless the key itself is NULL.
      Value.Var key = lead.get();
      return other.ranges().contains(key.range()) ? nulls.of(key, given) : Nullness.UNKNOWN;
    }
    return plain(leaf.range()) ? Nullness.UNKNOWN : Nullness.NULLABLE;
  }

  /** All rows of something, under another name, so that a key may lead to one. */
  private static boolean plain(Range range) {
    return range.origin() instanceof Range.OfRows of
        && of.rows() instanceof Rows.Selected selected
        && selected.filters().isEmpty()
        && !selected.mayBeCut()
        && !selected.grouping().grouped();
  }

  private static State filtered(State state, Value value, List<Given.Fact> facts) {
    Nullness own = Nulls.refined(state.own(), value::equals, facts);
    boolean excluded = Nulls.refined(Nullness.NULLABLE, value::equals, facts) == Nullness.NOT_NULL;
    if (excluded) {
      return new State(Nullness.NOT_NULL, List.of());
    }
    List<Extension> left = new ArrayList<>();
    for (Extension extension : state.extensions()) {
      Predicate<Value> tested = extension::nulls;
      Nullness refined = Nulls.refined(extension.nullness(), tested, facts);
      if (refined != Nullness.NOT_NULL) {
        left.add(new Extension(extension.join(), extension.side(), refined));
      }
    }
    return new State(own, left);
  }

  /** Of the column where it comes from. */
  private Nullness own(Value.Var var, Given given) {
    Range.Origin origin = var.range().origin();
    if (origin instanceof Range.OfTable of) {
      return declared(of.table(), var.column());
    }
    if (origin instanceof Range.OfRows of) {
      List<Nullness> columns = rows.of(of.rows(), of.own() ? given : Given.NOTHING);
      return var.column() < columns.size() ? columns.get(var.column()) : Nullness.UNKNOWN;
    }
    if (origin instanceof Range.OfRecursion of) {
      return of.recursion().nullness(var.column());
    }
    if (origin instanceof Range.OfWritten written) {
      return written(written, var, given);
    }
    return origin instanceof Range.OfFunctions of ? function(of, var) : Nullness.UNKNOWN;
  }

  private static Nullness declared(Table table, int column) {
    Column declared = table.columns().get(column);
    boolean key = table.primaryKey().map(k -> k.columns().contains(declared.name())).orElse(false);
    if (declared.notNull() || key) {
      return Nullness.NOT_NULL;
    }
    return forbidden(table, declared.name()) ? Nullness.UNKNOWN : Nullness.NULLABLE;
  }

  /** Whether a CHECK may forbid NULL. */
  private static boolean forbidden(Table table, String column) {
    return table.constraints().stream()
        .filter(TableConstraint.Check.class::isInstance)
        .map(c -> ((TableConstraint.Check) c).expression().toLowerCase(Locale.ROOT))
        .map(e -> e.replace("is null", ""))
        .anyMatch(e -> e.contains(column) && (e.contains("null") || e.contains("coalesce")));
  }

  /** Whether a CHECK is about the column at all. */
  static boolean checked(Value.Var var) {
    return ForeignKeys.base(var)
        .flatMap(v -> v.range().table().map(t -> checked(t, t.columns().get(v.column()).name())))
        .orElse(false);
  }

  private static boolean checked(Table table, String column) {
    return table.constraints().stream()
        .anyMatch(
            c -> c instanceof TableConstraint.Check check && check.expression().contains(column));
  }

  private Nullness written(Range.OfWritten written, Value.Var var, Given given) {
    Column column = written.table().columns().get(var.column());
    if (declared(written.table(), var.column()) == Nullness.NOT_NULL) {
      return Nullness.NOT_NULL;
    }
    List<Value> values = written.written().get(column.name());
    if (values == null) {
      return written
          .before()
          .map(b -> nulls.of(b.var(var.place(), var.column()), given))
          .orElse(Nullness.UNKNOWN);
    }
    boolean filled = column.defaultSql().isPresent() || column.identity() != Identity.NONE;
    return Nulls.any(
        values.stream()
            .map(
                v ->
                    v instanceof Value.Default
                        ? filled ? Nullness.UNKNOWN : Nullness.NULLABLE
                        : nulls.of(v, given))
            .toList());
  }

  /** A strict function gives no rows for a NULL, so that only its own answer counts. */
  private Nullness function(Range.OfFunctions of, Value.Var var) {
    boolean last = var.column() == var.range().columns().size() - 1;
    if (of.ordinality() && last) {
      return of.calls().size() == 1 ? Nullness.NOT_NULL : Nullness.UNKNOWN;
    }
    int own = var.range().columns().size() - (of.ordinality() ? 1 : 0);
    return of.calls().size() == 1 && own == 1 ? nulls.ofSet(of.calls().get(0)) : Nullness.UNKNOWN;
  }
}
