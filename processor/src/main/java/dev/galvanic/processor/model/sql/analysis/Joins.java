package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.sql.analysis.FromClause.Joined;
import dev.galvanic.processor.model.sql.analysis.Item.Binding;
import dev.galvanic.processor.model.sql.syntax.FromItem;
import dev.galvanic.processor.model.sql.syntax.FromItem.JoinKind;
import dev.galvanic.processor.model.sql.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins, with the columns that USING and NATURAL make of two (the manual, 7.2.1.1). */
final class Joins {
  private final Context context;
  private final FromClause from;
  private final Operators operators;

  Joins(Context context, FromClause from) {
    this.context = context;
    this.from = from;
    this.operators = new Operators(context);
  }

  Joined of(FromItem.Join join, Level level) {
    List<Item> around = level.items();
    Joined left = from.of(join.left(), level);
    List<Item> forRight = new ArrayList<>(around);
    left.items().forEach(i -> forRight.add(i.lateral(true)));
    level.see(forRight);
    Joined right = from.of(join.right(), level);
    List<Item> both = new ArrayList<>(left.items());
    both.addAll(right.items());
    level.see(both);
    List<Value> on = new ArrayList<>();
    List<Item> items = merged(join, left, right, both, on);
    join.on().ifPresent(e -> on.add(context.expressions().condition(e, level, Clause.JOIN)));
    level.see(around);
    JoinTree tree = new JoinTree.Join(join.kind(), left.tree(), right.tree(), on);
    return new Joined(tree, join.alias().map(a -> named(a, join.using(), items)).orElse(items));
  }

  private List<Item> merged(
      FromItem.Join join, Joined left, Joined right, List<Item> both, List<Value> on) {
    List<Name> names = join.natural() ? common(join, left, right) : join.using();
    if (names.isEmpty()) {
      return both;
    }
    List<Binding> columns = new ArrayList<>();
    for (Name name : names) {
      Optional<Binding> one = find(name, left, "left");
      Optional<Binding> other = find(name, right, "right");
      boolean found = one.isPresent() && other.isPresent();
      columns.add(
          found
              ? merge(join.kind(), name, one.get().value(), other.get().value(), on)
              : new Binding(
                  name.text(),
                  new Value.Unclear(new Place(name.at()), Types.UNDECIDED, List.of())));
    }
    rest(left, names, columns);
    rest(right, names, columns);
    List<Item> items = new ArrayList<>(both.stream().map(Item::qualifiedOnly).toList());
    boolean complete = both.stream().filter(Item::bare).allMatch(Item::complete);
    items.add(new Item("", columns, Optional.empty(), complete, false, true, false));
    return items;
  }

  private static List<Binding> bare(Joined joined) {
    return joined.items().stream().filter(Item::bare).flatMap(i -> i.columns().stream()).toList();
  }

  private static void rest(Joined side, List<Name> names, List<Binding> columns) {
    bare(side).stream()
        .filter(c -> names.stream().noneMatch(n -> n.text().equals(c.name())))
        .forEach(columns::add);
  }

  private static List<Name> common(FromItem.Join join, Joined left, Joined right) {
    List<String> others = bare(right).stream().map(Binding::name).toList();
    return bare(left).stream()
        .map(Binding::name)
        .filter(others::contains)
        .map(n -> new Name(n, join.at(), false))
        .toList();
  }

  private Optional<Binding> find(Name name, Joined side, String which) {
    List<Binding> all = bare(side);
    List<Binding> found = all.stream().filter(c -> c.name().equals(name.text())).toList();
    boolean complete = side.items().stream().filter(Item::bare).allMatch(Item::complete);
    if (found.isEmpty() && complete && !context.outside().has(name.text())) {
      List<String> names = all.stream().map(Binding::name).toList();
      context
          .findings()
          .error(
              Problem.UNKNOWN_COLUMN,
              name,
              "there is no column '" + name + "' at the " + which + " of the join",
              Nearest.question(name.text(), names) + "Join by ON, or a column of both");
    } else if (found.size() > 1) {
      context
          .findings()
          .error(
              Problem.AMBIGUOUS_COLUMN,
              name,
              "'" + name + "' is more than one column at the " + which + " of the join",
              "Join by ON");
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Binding merge(JoinKind kind, Name name, Value left, Value right, List<Value> on) {
    on.add(operators.apply(name.at(), "=", left, right));
    Coercion.Common common = context.coercion().common(List.of(left, right), "USING");
    SqlType type = common.type();
    Value one = common.values().get(0);
    Value other = common.values().get(1);
    if (kind == JoinKind.FULL) {
      return new Binding(name.text(), new Value.Merged(new Place(name.at()), type, one, other));
    }
    boolean ofRight =
        kind == JoinKind.RIGHT
            || (kind == JoinKind.INNER
                && !(one instanceof Value.Var)
                && other instanceof Value.Var);
    return new Binding(name.text(), ofRight ? other : one);
  }

  /** USING's own alias names the columns that it made of two, and hides nothing (7.2.1.1). */
  private static List<Item> named(FromItem.Alias alias, List<Name> using, List<Item> items) {
    List<Item> all = new ArrayList<>(items);
    List<Binding> columns = items.get(items.size() - 1).columns().subList(0, using.size());
    all.add(new Item(alias.name().text(), columns, Optional.empty(), true, true, false, false));
    return all;
  }

  /** The join under one name, which hides those in it. */
  static List<Item> aliased(FromItem.Alias alias, List<Item> items) {
    List<Binding> columns = new ArrayList<>();
    for (Binding column :
        items.stream().filter(Item::bare).flatMap(i -> i.columns().stream()).toList()) {
      int i = columns.size();
      String name = i < alias.columns().size() ? alias.columns().get(i).text() : column.name();
      columns.add(new Binding(name, column.value()));
    }
    boolean complete = items.stream().filter(Item::bare).allMatch(Item::complete);
    List<Item> hidden =
        new ArrayList<>(items.stream().map(i -> i.hidden().qualifiedOnly()).toList());
    hidden.add(
        new Item(alias.name().text(), columns, Optional.empty(), complete, true, true, false));
    return hidden;
  }
}
