package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Column.Identity;
import dev.galvanic.processor.model.schema.SqlType;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.sql.syntax.Command.Assignment;
import dev.galvanic.processor.model.sql.syntax.Command.Target;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What statements that change rows have in common: columns that are given values, RETURNING. */
final class Changes {
  private final Context context;
  private final Tables tables;
  private final Composites composites;

  Changes(Context context) {
    this.context = context;
    this.tables = new Tables(context);
    this.composites = new Composites(context);
  }

  /** The table that is changed, under its name. */
  Range target(List<Name> table, Optional<Name> alias, Level level) {
    context.reads().changes();
    Name last = table.get(table.size() - 1);
    Optional<Cte> with = table.size() == 1 ? level.with(last.text()) : Optional.empty();
    if (with.isPresent() && tables.find(table).isEmpty()) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              last,
              "'" + last + "' of WITH is no table, and so cannot be changed",
              "Name a table");
      return level.own(new Range(last.text(), List.of(), new Range.OfUnknown()));
    }
    return level.own(tables.range(table, alias.map(Name::text).orElse(last.text())));
  }

  /** A column of it; empty, and told, if it has none of the name. */
  Optional<Column> column(Range range, Name name) {
    Optional<Table> table = range.table();
    Optional<Column> column = table.flatMap(t -> t.column(name.text()));
    if (table.isPresent() && column.isEmpty()) {
      missing(range, table.get(), name);
    }
    return column;
  }

  private void missing(Range range, Table table, Name name) {
    if (context.outside().has(name.text())) {
      context
          .findings()
          .note(
              name.at(),
              "what '" + name + "' of " + table.name() + " is depends on plain SQL of migrations",
              "Nothing is to be done, unless it is misspelt");
      return;
    }
    List<String> names = table.columns().stream().map(Column::name).toList();
    boolean qualified = name.text().equals(range.name());
    context
        .findings()
        .error(
            Problem.UNKNOWN_COLUMN,
            name,
            "there is no column '" + name + "' in " + table.name(),
            qualified
                ? "Write the column without its table in front"
                : Nearest.question(name.text(), names)
                    + "The columns are "
                    + String.join(", ", names));
  }

  /** Tells of columns that are named twice. */
  void once(List<Target> targets) {
    Set<String> seen = new HashSet<>();
    for (Target target : targets) {
      if (!target.part() && !seen.add(target.column().text())) {
        context
            .findings()
            .error(
                Problem.REFUSED,
                target.column(),
                "the column '" + target.column() + "' is given a value twice",
                "Remove one of them");
      }
    }
  }

  /** A value as the column takes it. */
  Value assigned(Optional<Column> column, Value value) {
    return column.isEmpty()
        ? assigned("", Types.UNDECIDED, value)
        : assigned(column.get().name(), tables.type(column.get()), value);
  }

  /** A value as the column, or the part of it that is written, takes it. */
  Value assigned(Range range, Target target, Value value, Level level) {
    Optional<Column> column = column(range, target.column());
    if (!target.part()) {
      return assigned(column, value);
    }
    int index = range.find(target.column().text());
    SqlType type =
        index >= 0 && target.place().get() instanceof Expression.Subscript subscript
            ? composites
                .subscript(
                    subscript, root -> range.var(new Place(target.column().at()), index), level)
                .type()
            : Types.UNDECIDED;
    return assigned(target.column().text(), type, value);
  }

  private Value assigned(String column, SqlType type, Value value) {
    whole(value);
    if (!context.coercion().assigns(value.type(), type)) {
      context
          .findings()
          .error(
              Problem.TYPE_MISMATCH,
              value.at(),
              "the column '"
                  + column
                  + "' is "
                  + type
                  + ", and this is "
                  + Types.shown(value.type()),
              "Cast it, as in CAST(... AS " + type + ")");
      return new Value.Unclear(value.place(), type, List.of(value));
    }
    return context.coercion().to(value, type);
  }

  /** A default is all that the column is given. */
  private void whole(Value value) {
    for (Value inner : value.parts()) {
      if (inner instanceof Value.Default) {
        context
            .findings()
            .error(
                Problem.REFUSED,
                inner.at(),
                "DEFAULT stands within another value",
                "Write DEFAULT alone");
      }
      whole(inner);
    }
  }

  /** Whether a value may be given to a column that PostgreSQL counts up itself. */
  void identity(Optional<Column> column, Value value, int at, String otherwise) {
    boolean always = column.filter(c -> c.identity() == Identity.ALWAYS).isPresent();
    if (always && !(value instanceof Value.Default)) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              at,
              "the column '" + column.get().name() + "' is always generated",
              otherwise);
    }
  }

  /** SET: what each column is given, by its name. */
  Map<String, List<Value>> set(List<Assignment> assignments, Range range, Level level) {
    once(assignments.stream().flatMap(a -> a.targets().stream()).toList());
    Map<String, List<Value>> written = new HashMap<>();
    for (Assignment assignment : assignments) {
      List<Value> values = values(assignment, level);
      for (int i = 0; i < assignment.targets().size(); i++) {
        Target target = assignment.targets().get(i);
        Optional<Column> column = column(range, target.column());
        if (i < values.size()) {
          Value value = assigned(range, target, values.get(i), level);
          identity(column, value, target.column().at(), "Set it to DEFAULT, or leave it as it is");
          if (!target.part()) {
            new Required(context).put(column, value, false);
          }
          written.put(
              target.column().text(),
              List.of(
                  target.part()
                      ? new Value.Unclear(value.place(), Types.UNDECIDED, List.of(value))
                      : value));
        }
      }
    }
    return written;
  }

  private List<Value> values(Assignment assignment, Level level) {
    int count = assignment.targets().size();
    if (count == 1) {
      return List.of(context.expressions().of(assignment.value(), level, Clause.SET));
    }
    List<Value> values;
    if (assignment.value() instanceof Expression.Scalar scalar) {
      Rows rows =
          level.in(Clause.SET, () -> context.queries().of(scalar.query(), level.inner(), true));
      if (rows instanceof Rows.Obscure) {
        return List.of();
      }
      // Each may be NULL, since there may be no row.
      values =
          rows.heads().stream()
              .<Value>map(h -> new Value.Unclear(new Place(h.at()), h.type(), List.of()))
              .toList();
    } else {
      Value value = context.expressions().of(assignment.value(), level, Clause.SET);
      if (!(value instanceof Value.RowOf row)) {
        return List.of();
      }
      values = row.parts();
    }
    if (values.size() != count) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              assignment.value().at(),
              count + " columns are given " + values.size() + " values",
              "Give each column one value");
    }
    return values;
  }

  /**
   * What RETURNING gives.
   *
   * @param items that it sees
   */
  Optional<Rows> returning(
      List<Query.Output> returning,
      Level level,
      List<Item> items,
      Optional<JoinTree> tree,
      List<Value> filters,
      List<Value> others,
      boolean mayBeNone) {
    if (returning.isEmpty()) {
      return Optional.empty();
    }
    level.see(items);
    Outputs.Selection selection = new Outputs(context).of(returning, level, Clause.RETURNING);
    List<Value> values = selection.values().stream().map(context.coercion()::resolved).toList();
    if (!selection.complete()) {
      return Optional.of(new Rows.Obscure(List.of()));
    }
    List<Rows.Head> heads = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Rows.Head head = selection.heads().get(i);
      heads.add(new Rows.Head(head.name(), values.get(i).type(), head.at()));
    }
    return Optional.of(
        new Rows.Selected(level, tree, filters, Groups.NONE, others, mayBeNone, heads, values));
  }

  /** The row as it is left, with {@code old} and {@code new} that PostgreSQL 18 has. */
  List<Item> left(Range row) {
    return Stream.concat(
            Stream.of(Item.of(row)),
            Stream.of("old", "new")
                .map(
                    name ->
                        Item.of(
                                new Range(
                                    name,
                                    row.columns(),
                                    row.complete() ? new Range.OfVersion() : row.origin()))
                            .qualifiedOnly()))
        .toList();
  }

  Context context() {
    return context;
  }
}
