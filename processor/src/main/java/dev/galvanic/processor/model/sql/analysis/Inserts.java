package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.sql.analysis.Range.RangeColumn;
import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.Query;
import java.util.ArrayList;
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
    InsertedColumns columns = new InsertedColumns(context, changes, insert, target, level);
    List<JoinTree> sources = new ArrayList<>();
    insert
        .source()
        .flatMap(source -> source(source, columns, level))
        .ifPresent(rows -> sources.add(new JoinTree.Leaf(level.own(rows))));
    Map<String, List<Value>> written = columns.written();
    target.table().ifPresent(t -> defaults(t, written, insert.at()));
    boolean some = sources.isEmpty() && insert.onConflict().isEmpty();
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
    target.table().ifPresent(t -> complete(t, insert));
    return changes.returning(
        insert.returning(),
        level,
        changes.left(level.own(written(target, written))),
        JoinTree.of(sources),
        List.of(),
        written.values().stream().flatMap(List::stream).toList(),
        !some);
  }

  /**
   * Without names, the first columns are meant, as many as there are values. What is missing beside
   * another mistake may be what was meant by it.
   */
  private void complete(Table table, Command.Insert insert) {
    boolean sound = context.findings().inOrder().stream().allMatch(f -> f.problem().isNote());
    if (sound && !insert.columns().isEmpty() || sound && insert.source().isEmpty()) {
      List<String> given = insert.columns().stream().map(c -> c.column().text()).toList();
      new Required(context).leaves(table, given, insert.table().get(insert.table().size() - 1));
    }
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

  /** The rows of a query; empty if there is none but VALUES, or it is not understood. */
  private Optional<Range> source(Query source, InsertedColumns columns, Level level) {
    if (source.body() instanceof Query.Values values && alone(source)) {
      lists.rows(values, level, row -> columns.fit(row) ? columns.assign(row) : row);
      return Optional.empty();
    }
    Rows rows = context.queries().of(source, level.inner(), false);
    List<Value> heads = new ArrayList<>();
    rows.heads().forEach(h -> heads.add(new Value.Unclear(new Place(h.at()), h.type(), List.of())));
    if (rows instanceof Rows.Obscure || !columns.fit(heads)) {
      return Optional.empty();
    }
    List<Value> typed = columns.assign(heads);
    Rows retyped =
        Retyping.rows(rows, typed.stream().map(Value::type).toList(), context.coercion());
    Range range =
        new Range(
            "",
            typed.stream().map(v -> new RangeColumn("", v.type())).toList(),
            new Range.OfRows(retyped, true));
    columns.give(range);
    return Optional.of(range);
  }

  private static boolean alone(Query query) {
    return query.with().isEmpty()
        && query.orderBy().isEmpty()
        && query.limit().isEmpty()
        && query.offset().isEmpty();
  }
}
