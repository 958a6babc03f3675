package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.sql.analysis.Range.RangeColumn;
import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.Command.Target;
import dev.galvanic.processor.model.sql.syntax.Name;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** INSERT. */
final class Inserts {
  private final Context context;
  private final Changes changes;
  private final Conflicts conflicts;
  private final Lists lists;

  Inserts(Context context, Changes changes) {
    this.context = context;
    this.changes = changes;
    this.conflicts = new Conflicts(context, changes);
    this.lists = new Lists(context);
  }

  Optional<Rows> of(Command.Insert insert, Level level) {
    context.queries().withs().define(insert.with(), insert.recursive(), level);
    Range target = changes.target(insert.table(), insert.alias(), level);
    changes.once(insert.columns());
    List<Optional<Column>> columns = new ArrayList<>();
    insert.columns().forEach(c -> columns.add(changes.column(target, c.column())));
    if (insert.columns().isEmpty()) {
      target.table().ifPresent(t -> t.columns().forEach(c -> columns.add(Optional.of(c))));
    }
    Map<String, List<Value>> written = new HashMap<>();
    List<JoinTree> sources = new ArrayList<>();
    insert.source().ifPresent(s -> source(insert, s, target, columns, level, written, sources));
    target.table().ifPresent(t -> defaults(t, written, insert.at()));
    insert
        .onConflict()
        .ifPresent(
            c -> {
              Map<String, List<Value>> updated =
                  conflicts.of(c, target, written(target, written), level);
              if (!c.update().isEmpty()) {
                merge(target, written, updated);
                sources.add(new JoinTree.Leaf(target));
              }
            });
    return changes.returning(
        insert.returning(),
        level,
        changes.left(level.own(written(target, written))),
        JoinTree.of(sources),
        List.of(),
        written.values().stream().flatMap(List::stream).toList(),
        !sources.isEmpty() || insert.onConflict().isPresent());
  }

  private static Range written(Range target, Map<String, List<Value>> written) {
    return target
        .table()
        .map(
            t ->
                new Range(
                    target.name(),
                    target.columns(),
                    new Range.OfWritten(t, Optional.empty(), Map.copyOf(written))))
        .orElse(target);
  }

  /** A row that was there already may be what comes back. */
  private static void merge(
      Range target, Map<String, List<Value>> written, Map<String, List<Value>> updated) {
    for (int i = 0; i < target.columns().size(); i++) {
      String name = target.columns().get(i).name();
      List<Value> all = new ArrayList<>(written.getOrDefault(name, List.of()));
      List<Value> other = updated.get(name);
      all.addAll(other != null ? other : List.of(target.var(new Place(0), i)));
      written.put(name, all);
    }
  }

  /** Columns that are not named get their default, or NULL. */
  private static void defaults(Table table, Map<String, List<Value>> written, int at) {
    for (Column column : table.columns()) {
      written.computeIfAbsent(column.name(), name -> List.of(new Value.Default(new Place(at))));
    }
  }

  private void source(
      Command.Insert insert,
      Query source,
      Range target,
      List<Optional<Column>> columns,
      Level level,
      Map<String, List<Value>> written,
      List<JoinTree> sources) {
    boolean plain =
        source.body() instanceof Query.Values
            && source.with().isEmpty()
            && source.orderBy().isEmpty()
            && source.limit().isEmpty()
            && source.offset().isEmpty();
    if (plain) {
      lists.rows(
          (Query.Values) source.body(),
          level,
          row ->
              fits(insert, row.size(), at(row, columns.size()), columns.size(), target)
                  ? assign(insert, row, columns, written, true)
                  : row);
      return;
    }
    Rows rows = context.queries().of(source, level.inner(), false);
    if (rows instanceof Rows.Obscure) {
      return;
    }
    List<Value> heads = new ArrayList<>();
    rows.heads().forEach(h -> heads.add(new Value.Unclear(new Place(h.at()), h.type(), List.of())));
    if (fits(insert, heads.size(), at(heads, columns.size()), columns.size(), target)) {
      List<Value> typed = assign(insert, heads, columns, new HashMap<>(), false);
      Rows retyped =
          Retyping.rows(rows, typed.stream().map(Value::type).toList(), context.coercion());
      Range range =
          new Range(
              "",
              typed.stream().map(v -> new RangeColumn("", v.type())).toList(),
              new Range.OfRows(retyped, true));
      sources.add(new JoinTree.Leaf(level.own(range)));
      for (int i = 0; i < typed.size(); i++) {
        int column = i;
        name(insert, columns, i)
            .ifPresent(n -> written.put(n, List.of(range.var(new Place(0), column))));
      }
    }
  }

  private static int at(List<Value> values, int columns) {
    return values.isEmpty() ? 0 : values.get(Math.min(columns, values.size() - 1)).at();
  }

  private boolean fits(Command.Insert insert, int values, int at, int columns, Range target) {
    if (target.table().isEmpty() && insert.columns().isEmpty()) {
      return true;
    }
    if (values > columns) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              at,
              "INSERT has " + values + " values for " + columns + " columns",
              insert.columns().isEmpty()
                  ? "Name the columns, and give each one value"
                  : "Give each column one value");
      return false;
    }
    if (values < columns && !insert.columns().isEmpty()) {
      Name without = insert.columns().get(values).column();
      context
          .findings()
          .error(
              Problem.REFUSED,
              without,
              "INSERT has " + columns + " columns and " + values + " values",
              "Give '" + without + "' a value, or remove it");
      return false;
    }
    return true;
  }

  private static Optional<String> name(
      Command.Insert insert, List<Optional<Column>> columns, int i) {
    return insert.columns().size() > i
        ? Optional.of(insert.columns().get(i).column().text())
        : i < columns.size() ? columns.get(i).map(Column::name) : Optional.empty();
  }

  private List<Value> assign(
      Command.Insert insert,
      List<Value> row,
      List<Optional<Column>> columns,
      Map<String, List<Value>> written,
      boolean certain) {
    List<Value> assigned = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Optional<Column> column = i < columns.size() ? columns.get(i) : Optional.empty();
      Target target = i < insert.columns().size() ? insert.columns().get(i) : null;
      boolean part = target != null && target.part();
      Value value = changes.assigned(column, part, row.get(i));
      if (!insert.overriding()) {
        changes.identity(
            column,
            value,
            target != null ? target.column().at() : value.at(),
            "Leave it out, or write OVERRIDING SYSTEM VALUE behind the columns");
      }
      if (certain && !part) {
        changes.required(column, value);
      }
      assigned.add(value);
      name(insert, columns, i)
          .ifPresent(n -> written.computeIfAbsent(n, x -> new ArrayList<>()).add(value));
    }
    return assigned;
  }
}
