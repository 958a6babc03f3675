package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.SqlIdentifier;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Expression.LiteralKind;
import dev.galvanic.processor.model.sql.syntax.FromItem;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.Query;
import dev.galvanic.processor.model.sql.syntax.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SELECT: its clauses in the order in which PostgreSQL looks at them, which decides parameters. */
final class Selects {
  private final Context context;
  private final FromClause from;
  private final Outputs outputs;
  private final Ordering ordering;
  private final Grouping grouping;
  private final Locking locking;

  Selects(Context context) {
    this.context = context;
    this.from = new FromClause(context);
    this.outputs = new Outputs(context);
    this.ordering = new Ordering(context);
    this.grouping = new Grouping(context);
    this.locking = new Locking(context);
  }

  Rows of(Query.Select select, Query query, Level level, boolean resolve) {
    select.windows().forEach(w -> w.name().ifPresent(n -> level.windows().put(n.text(), w)));
    Optional<JoinTree> tree = from.of(select.from(), level);
    Outputs.Selection selection = outputs.of(select.outputs(), level, Clause.OUTPUT);
    level.name(selection.heads().stream().map(Rows.Head::name).toList());
    List<Value> filters = new ArrayList<>();
    select
        .where()
        .ifPresent(e -> filters.add(context.expressions().condition(e, level, Clause.WHERE)));
    Optional<Value> having =
        select.having().map(e -> context.expressions().condition(e, level, Clause.HAVING));
    List<Value> order = ordering.selected(query.orderBy(), selection, level);
    Groups groups = grouping.of(select, selection, having.isPresent(), level);
    List<Value> others = new ArrayList<>(order);
    others.addAll(distinct(select, selection, order, level));
    List<Value> limits = ordering.limits(query, level);
    List<Value> values = resolved(select, query, selection, resolve);
    others.addAll(new Windows(context).defined(select.windows(), level));
    // An aggregate in ORDER BY alone groups too.
    Groups all =
        level.aggregates() && !groups.grouped()
            ? new Groups(true, groups.keys(), true, false, groups.sets())
            : groups;
    recursion(tree, values, level);
    having.ifPresent(filters::add);
    List<Value> checked = new ArrayList<>(values);
    checked.addAll(others);
    having.ifPresent(checked::add);
    grouping.check(all, checked, level);
    locking.check(query, select, all, level);
    others.addAll(limits);
    List<Rows.Head> heads = heads(selection, values);
    return selection.complete()
        ? new Rows.Selected(level, tree, filters, all, others, cut(query), heads, values)
        : new Rows.Obscure(List.of());
  }

  /**
   * What is selected, those as text that nothing gave a type: all of them if that is wanted, else
   * those that rows are sorted or told apart by.
   */
  private List<Value> resolved(
      Query.Select select, Query query, Outputs.Selection selection, boolean all) {
    boolean distinct = select.distinct() && select.distinctOn().isEmpty();
    List<Value> values = new ArrayList<>(selection.values());
    for (int i = 0; i < values.size(); i++) {
      if (all || distinct || isKey(select, query, i, selection.heads().get(i).name())) {
        values.set(i, context.coercion().resolved(values.get(i)));
      }
    }
    return values;
  }

  private static boolean isKey(Query.Select select, Query query, int column, String name) {
    return Stream.of(
            query.orderBy().stream().map(SortKey::value),
            select.distinctOn().stream(),
            select.groupBy().stream()
                .filter(Query.Grouping.By.class::isInstance)
                .map(g -> ((Query.Grouping.By) g).value()))
        .flatMap(keys -> keys)
        .anyMatch(
            key ->
                key instanceof Expression.Literal literal
                        && literal.text().equals(String.valueOf(column + 1))
                    || key instanceof Expression.ColumnRef ref
                        && ref.parts().size() == 1
                        && ref.parts().get(0).text().equals(name));
  }

  private static List<Rows.Head> heads(Outputs.Selection selection, List<Value> values) {
    List<Rows.Head> heads = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Rows.Head head = selection.heads().get(i);
      heads.add(new Rows.Head(head.name(), values.get(i).type(), head.at()));
    }
    return heads;
  }

  /** A recursion goes on with single rows of what it has, and so has no aggregates of them. */
  private void recursion(Optional<JoinTree> tree, List<Value> values, Level level) {
    boolean recursive =
        tree.stream()
            .flatMap(t -> t.ranges().stream())
            .anyMatch(r -> r.origin() instanceof Range.OfRecursion);
    if (recursive && level.aggregates()) {
      values.forEach(
          value ->
              Walk.through(
                  value,
                  v -> {
                    if (v instanceof Value.Over over && !over.windowed() && over.level() == level) {
                      context
                          .findings()
                          .error(
                              Problem.NOT_GROUPED,
                              v.at(),
                              "an aggregate cannot be in the second query of a recursion",
                              "Aggregate what the recursion gives");
                    }
                  }));
    }
  }

  /** LIMIT 1 leaves the only row. */
  private static boolean cut(Query query) {
    boolean limited =
        query
            .limit()
            .filter(
                l ->
                    !(l instanceof Expression.Literal literal)
                        || literal.kind() != LiteralKind.INTEGER
                        || literal.text().equals("0"))
            .isPresent();
    return limited || query.offset().isPresent();
  }

  private List<Value> distinct(
      Query.Select select, Outputs.Selection selection, List<Value> order, Level level) {
    if (select.distinct() && select.distinctOn().isEmpty()) {
      distinctRows(selection, order);
    }
    List<Value> on = new ArrayList<>();
    for (Expression key : select.distinctOn()) {
      Value value =
          ordering
              .output(key, selection, "DISTINCT ON")
              .or(() -> grouping.alias(key, selection, level, Clause.DISTINCT_ON))
              .orElseGet(() -> context.expressions().of(key, level, Clause.DISTINCT_ON));
      on.add(context.coercion().resolved(value));
    }
    for (int i = 0; i < Math.min(on.size(), order.size()); i++) {
      if (!on.contains(order.get(i))
          && unclear(order.get(i))
          && on.stream().allMatch(this::unclear)) {
        context
            .findings()
            .error(
                Problem.REFUSED,
                select.distinctOn().get(0).at(),
                "DISTINCT ON is not what ORDER BY begins with",
                "Order by what is distinct first");
      }
    }
    return on;
  }

  private boolean unclear(Value value) {
    return !Walk.any(value, v -> v instanceof Value.Unclear);
  }

  private void distinctRows(Outputs.Selection selection, List<Value> order) {
    for (int i = 0; i < selection.values().size(); i++) {
      Value value = selection.values().get(i);
      ordering.equality(value.type(), selection.heads().get(i).at(), "DISTINCT");
    }
    for (Value key : order) {
      boolean selected =
          selection.values().contains(key)
              || selection.values().stream()
                  .anyMatch(v -> context.coercion().resolved(v).equals(key));
      if (!selected && selection.complete() && unclear(key)) {
        context
            .findings()
            .error(
                Problem.REFUSED,
                key.at(),
                "SELECT DISTINCT is ordered by what it selects only",
                "Select it too, or order by a column that is selected");
      }
    }
  }

  /** {@code TABLE name} is {@code SELECT * FROM name}. */
  Rows table(Query.TableOf of, Query query, Level level) {
    Name last = of.table().get(of.table().size() - 1);
    Query.Select select =
        new Query.Select(
            of.at(),
            false,
            List.of(),
            List.of(new Query.Output(new Expression.Star(of.at(), List.of()), Optional.empty())),
            List.of(new FromItem.Table(last.at(), of.table(), Optional.empty())),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of());
    Rows rows = context.stars().silently(() -> of(select, query, level, true));
    if (rows instanceof Rows.Selected) {
      String names =
          rows.heads().stream()
              .map(h -> SqlIdentifier.of(h.name()))
              .collect(Collectors.joining(", "));
      String table =
          context.source().between(of.table().get(0).at(), context.source().endAt(last.at()));
      context.stars().add(of.at(), last.at(), "SELECT " + names + " FROM " + table);
    }
    return rows;
  }
}
