package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** GROUP BY, and what may stand beside it (the manual, 7.2.3). */
final class Grouping {
  private final Context context;
  private final Ordering ordering;

  Grouping(Context context) {
    this.context = context;
    this.ordering = new Ordering(context);
  }

  /** The query whose rows an aggregate takes: the innermost one that its arguments are of. */
  static Level levelOf(List<Value> arguments, Level from) {
    for (Level level = from; level != null; level = level.parent().orElse(null)) {
      Level candidate = level;
      if (Walk.any(arguments, v -> of(v, candidate))) {
        return candidate;
      }
    }
    return from;
  }

  private static boolean of(Value value, Level level) {
    return value instanceof Value.Var var && level.owns(var.range())
        || value instanceof Value.WholeRow row && level.owns(row.range());
  }

  Groups of(Query.Select select, Outputs.Selection selection, boolean having, Level level) {
    List<Value> keys = new ArrayList<>();
    boolean sets = select.groupBy().stream().anyMatch(Query.Grouping.Sets.class::isInstance);
    select.groupBy().forEach(g -> collect(g, selection, level, keys));
    boolean grouped = !select.groupBy().isEmpty() || having || level.aggregates();
    return new Groups(grouped, keys, select.groupBy().isEmpty() || sets, having, sets);
  }

  private void collect(
      Query.Grouping grouping, Outputs.Selection selection, Level level, List<Value> keys) {
    if (grouping instanceof Query.Grouping.Sets sets) {
      sets.of().forEach(g -> collect(g, selection, level, keys));
      return;
    }
    Expression expression = ((Query.Grouping.By) grouping).value();
    Value value =
        ordering
            .output(expression, selection, "GROUP BY")
            .or(() -> alias(expression, selection, level, Clause.GROUP_BY))
            .orElseGet(() -> context.expressions().of(expression, level, Clause.GROUP_BY));
    if (Walk.any(value, v -> v instanceof Value.Over over && over.level() == level)) {
      context
          .findings()
          .error(
              Problem.NOT_GROUPED,
              expression.at(),
              "an aggregate cannot be in GROUP BY",
              "Group by a column");
    }
    List<Value> found =
        value instanceof Value.RowOf row
            ? row.parts()
            : List.of(context.coercion().resolved(value));
    found.forEach(v -> ordering.equality(v.type(), expression.at(), "GROUP BY"));
    keys.addAll(found);
  }

  /** A name of the list, unless a column of FROM has it. */
  Optional<Value> alias(
      Expression expression, Outputs.Selection selection, Level level, Clause clause) {
    if (!(expression instanceof Expression.ColumnRef ref) || ref.parts().size() != 1) {
      return Optional.empty();
    }
    Name name = ref.parts().get(0);
    List<Value> named = selection.named(name.text());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    boolean column =
        clause == Clause.GROUP_BY
            && level.items().stream()
                .anyMatch(i -> i.bare() && i.columnNames().contains(name.text()));
    if (!column && named.size() > 1) {
      context
          .findings()
          .error(
              Problem.AMBIGUOUS_COLUMN,
              name,
              "'" + name + "' may be more than one column of the list",
              "Give one of them another name by AS");
    }
    return column ? Optional.empty() : Optional.of(named.get(0));
  }

  /** Tells of columns that are no key, and not within an aggregate. */
  void check(Groups groups, List<Value> values, Level level) {
    // With a key that is not understood, anything may be grouped.
    if (groups.grouped() && groups.keys().stream().noneMatch(Value.Unclear.class::isInstance)) {
      values.forEach(v -> check(v, groups, level));
    }
  }

  private void check(Value value, Groups groups, Level level) {
    if (groups.keys().contains(value)
        || value instanceof Value.Over over && !over.windowed() && over.level() == level) {
      return;
    }
    if (value instanceof Value.Var var && level.owns(var.range())) {
      if (!depends(var, groups)) {
        tell(var, groups);
      }
      return;
    }
    value.parts().forEach(part -> check(part, groups, level));
    // Whether two subqueries are the same is not told by comparing what they mean.
    boolean bySubquery = Walk.any(groups.keys(), Value.Nested.class::isInstance);
    if (value instanceof Value.Nested nested && !bySubquery) {
      // A subquery may use columns of this query as any other value does.
      Walk.into(
          nested.rows(),
          v -> {
            if (groups.keys().contains(v)
                || v instanceof Value.Over over && over.level() == level) {
              return false;
            }
            if (v instanceof Value.Var var
                && level.owns(var.range())
                && !depends(var, groups)
                && !groups.keys().contains(var)) {
              tell(var, groups);
            }
            return true;
          });
    }
  }

  /** With its table's key among the keys, a column has one value in each group. */
  private static boolean depends(Value.Var var, Groups groups) {
    Optional<Table> table = var.range().table();
    return table
        .flatMap(Table::primaryKey)
        .map(
            key ->
                key.columns().stream()
                    .allMatch(
                        name ->
                            groups.keys().stream()
                                .anyMatch(
                                    k ->
                                        k instanceof Value.Var other
                                            && other.range() == var.range()
                                            && original(other, table.get()).equals(name))))
        .orElse(false);
  }

  /** The table's own name for it, which an alias may have changed. */
  private static String original(Value.Var var, Table table) {
    return table.columns().get(var.column()).name();
  }

  private void tell(Value.Var var, Groups groups) {
    String name = (var.range().name().isEmpty() ? "" : var.range().name() + ".") + var.name();
    context
        .findings()
        .error(
            Problem.NOT_GROUPED,
            var.at(),
            groups.keys().isEmpty()
                ? "'" + name + "' stands beside an aggregate, and there is no GROUP BY"
                : "'" + name + "' is neither in GROUP BY nor in an aggregate",
            "Add it to GROUP BY, or use an aggregate such as max(" + name + ")");
  }
}
