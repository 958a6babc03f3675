package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.analysis.Range.RangeColumn;
import dev.galvanic.processor.model.sql.syntax.FromItem;
import dev.galvanic.processor.model.sql.syntax.FromItem.Alias;
import dev.galvanic.processor.model.sql.syntax.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** FROM, USING of DELETE and the source of MERGE: what they give names to, and how it is joined. */
final class FromClause {
  private final Context context;
  private final Tables tables;
  private final FromFunctions functions;
  private final Joins joins;

  FromClause(Context context) {
    this.context = context;
    this.tables = new Tables(context);
    this.functions = new FromFunctions(context);
    this.joins = new Joins(context, this);
  }

  /** What something in FROM gives names to. */
  record Joined(JoinTree tree, List<Item> items) {}

  /** All of it; the level sees it afterwards, behind what it saw before. */
  Optional<JoinTree> of(List<FromItem> from, Level level) {
    List<Item> before = level.items();
    List<Item> items = new ArrayList<>();
    List<JoinTree> trees = new ArrayList<>();
    for (FromItem item : from) {
      List<Item> seen = new ArrayList<>(before.stream().map(i -> i.lateral(true)).toList());
      items.forEach(i -> seen.add(i.lateral(true)));
      level.see(seen);
      Joined joined = of(item, level);
      trees.add(joined.tree());
      items.addAll(joined.items());
    }
    List<Item> all = new ArrayList<>(before);
    all.addAll(items);
    unique(all, from);
    level.see(all);
    return JoinTree.of(trees);
  }

  private void unique(List<Item> items, List<FromItem> from) {
    Set<String> names = new HashSet<>();
    for (Item item : items) {
      boolean again = item.relation() && !item.name().isEmpty() && !names.add(item.name());
      if (again) {
        int at = place(from, item.name());
        context
            .findings()
            .error(
                Problem.REFUSED,
                at,
                "'" + item.name() + "' stands in FROM twice",
                "Give one of them another name, as in " + item.name() + " AS other");
      }
    }
  }

  /** Where the name stands last. */
  private static int place(List<FromItem> from, String name) {
    int at = from.isEmpty() ? 0 : from.get(from.size() - 1).at();
    for (FromItem item : from) {
      at = Math.max(at, last(item, name));
    }
    return at;
  }

  private static int last(FromItem item, String name) {
    if (item instanceof FromItem.Join join) {
      return Math.max(last(join.left(), name), last(join.right(), name));
    }
    if (item instanceof FromItem.Table table) {
      Name last = table.alias().map(Alias::name).orElse(table.name().get(table.name().size() - 1));
      return last.text().equals(name) ? last.at() : -1;
    }
    return -1;
  }

  Joined of(FromItem item, Level level) {
    if (item instanceof FromItem.Join join) {
      return joins.of(join, level);
    }
    if (item instanceof FromItem.Aliased aliased) {
      Joined joined = of(aliased.of(), level);
      return new Joined(joined.tree(), Joins.aliased(aliased.alias(), joined.items()));
    }
    Range range = level.own(range(item, level));
    return new Joined(new JoinTree.Leaf(range), List.of(Item.of(range)));
  }

  private Range range(FromItem item, Level level) {
    if (item instanceof FromItem.Table table) {
      return table(table, level);
    }
    if (item instanceof FromItem.Subquery subquery) {
      return subquery(subquery, level);
    }
    if (item instanceof FromItem.Function function) {
      return lateral(true, level, () -> functions.of(function, level));
    }
    FromItem.Opaque opaque = (FromItem.Opaque) item;
    context
        .findings()
        .note(
            opaque.at(),
            "the columns of " + opaque.what() + " are not read",
            "Nothing is to be done");
    return new Range(
        opaque.alias().map(a -> a.name().text()).orElse(""), List.of(), new Range.OfUnknown());
  }

  private static <T> T lateral(boolean is, Level level, java.util.function.Supplier<T> work) {
    boolean before = level.lateral();
    level.lateral(is);
    try {
      return work.get();
    } finally {
      level.lateral(before);
    }
  }

  private Range table(FromItem.Table table, Level level) {
    Name last = table.name().get(table.name().size() - 1);
    String name = table.alias().map(a -> a.name().text()).orElse(last.text());
    Optional<Cte> with = table.name().size() == 1 ? level.with(last.text()) : Optional.empty();
    Range range =
        with.isPresent() ? with(with.get(), last, name) : tables.range(table.name(), name);
    return renamed(range, table.alias());
  }

  private Range with(Cte with, Name used, String name) {
    if (with.origin().isEmpty()) {
      context
          .findings()
          .error(
              Problem.REFUSED, used, "'" + used + "' of WITH gives no rows", "Add RETURNING to it");
      return new Range(name, List.of(), new Range.OfUnknown());
    }
    if (with.origin().get() instanceof Range.OfRecursion of) {
      of.recursion().use();
    }
    return new Range(name, columns(with.heads()), with.origin().get());
  }

  private static List<RangeColumn> columns(List<Rows.Head> heads) {
    return heads.stream().map(h -> new RangeColumn(h.name(), h.type())).toList();
  }

  private Range subquery(FromItem.Subquery subquery, Level level) {
    Rows rows =
        lateral(
            subquery.lateral(),
            level,
            () ->
                level.in(
                    Clause.FROM,
                    () -> context.queries().of(subquery.query(), level.inner(), true)));
    Range.Origin origin =
        rows instanceof Rows.Obscure ? new Range.OfUnknown() : new Range.OfRows(rows, true);
    String name = subquery.alias().map(a -> a.name().text()).orElse("");
    return renamed(new Range(name, columns(rows.heads()), origin), subquery.alias());
  }

  /** With the names that the alias gives its first columns. */
  Range renamed(Range range, Optional<Alias> alias) {
    List<Name> names = alias.map(Alias::columns).orElse(List.of());
    if (names.isEmpty()) {
      return range;
    }
    if (names.size() > range.columns().size() && range.complete()) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              names.get(range.columns().size()),
              range.name()
                  + " has "
                  + range.columns().size()
                  + " columns, and "
                  + names.size()
                  + " are named",
              "Remove the names of columns that are not there");
    }
    List<RangeColumn> columns = new ArrayList<>();
    for (int i = 0; i < range.columns().size(); i++) {
      RangeColumn column = range.columns().get(i);
      String name = i < names.size() ? names.get(i).text() : column.name();
      columns.add(new RangeColumn(name, column.type()));
    }
    return new Range(range.name(), columns, range.origin());
  }
}
