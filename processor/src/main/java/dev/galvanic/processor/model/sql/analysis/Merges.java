package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.Command.MergeAction;
import dev.galvanic.processor.model.sql.syntax.Command.MergeMatch;
import dev.galvanic.processor.model.sql.syntax.Command.MergeWhen;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.FromItem.JoinKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MERGE. */
final class Merges {
  private final Context context;
  private final Changes changes;
  private final FromClause from;

  Merges(Context context, Changes changes) {
    this.context = context;
    this.changes = changes;
    this.from = new FromClause(context);
  }

  Optional<Rows> of(Command.Merge merge, Level level) {
    context.queries().withs().define(merge.with(), merge.recursive(), level);
    Range target = changes.target(merge.table(), merge.alias(), level);
    Optional<JoinTree> source = from.of(List.of(merge.source()), level);
    List<Item> sources = level.items();
    List<Item> both = new ArrayList<>(List.of(Item.of(target)));
    both.addAll(sources);
    level.see(both);
    Value on = condition(merge.on(), level);
    for (MergeWhen when : merge.whens()) {
      level.see(seen(when.match(), target, sources));
      when.and().ifPresent(e -> context.expressions().condition(e, level, Clause.MERGE));
      act(when, target, level);
    }
    boolean unmatched =
        merge.whens().stream().anyMatch(w -> w.match() == MergeMatch.NOT_MATCHED_BY_SOURCE);
    JoinTree leaf = new JoinTree.Leaf(target);
    // Where rows without a source are looked at, its columns may be NULL.
    Optional<JoinTree> tree =
        source.map(
            s -> new JoinTree.Join(unmatched ? JoinKind.LEFT : JoinKind.CROSS, leaf, s, List.of()));
    List<Item> left = new ArrayList<>(sources);
    left.addAll(changes.left(level.own(left(target))));
    return changes.returning(merge.returning(), level, left, tree, List.of(), List.of(on), true);
  }

  /** PostgreSQL wants no boolean here, and so leaves a parameter alone without a type. */
  private Value condition(Expression on, Level level) {
    Value value = context.ownTypes().told(context.expressions().of(on, level, Clause.JOIN));
    return OwnTypes.isOpen(value) ? value : context.coercion().truth(value, Clause.JOIN.words());
  }

  /** Which of the actions gave a row its values is not known. */
  private static Range left(Range target) {
    Map<String, List<Value>> written = new HashMap<>();
    target
        .columns()
        .forEach(
            c ->
                written.put(
                    c.name(), List.of(new Value.Unclear(new Place(0), c.type(), List.of()))));
    return target
        .table()
        .map(
            t ->
                new Range(
                    target.name(),
                    target.columns(),
                    new Range.OfWritten(t, Optional.empty(), written)))
        .orElse(target);
  }

  private static List<Item> seen(MergeMatch match, Range target, List<Item> sources) {
    List<Item> seen = new ArrayList<>();
    if (match != MergeMatch.NOT_MATCHED_BY_TARGET) {
      seen.add(Item.of(target));
    }
    if (match != MergeMatch.NOT_MATCHED_BY_SOURCE) {
      seen.addAll(sources);
    }
    return seen;
  }

  private void act(MergeWhen when, Range target, Level level) {
    if (when.action() == MergeAction.UPDATE) {
      changes.set(when.set(), target, level);
    } else if (when.action() == MergeAction.INSERT) {
      insert(when, target, level);
    }
  }

  private void insert(MergeWhen when, Range target, Level level) {
    changes.once(when.columns());
    List<Optional<Column>> columns = new ArrayList<>();
    when.columns().forEach(c -> columns.add(changes.column(target, c.column())));
    if (when.columns().isEmpty()) {
      target.table().ifPresent(t -> t.columns().forEach(c -> columns.add(Optional.of(c))));
    }
    List<Value> values =
        level.in(Clause.MERGE, () -> context.expressions().all(when.values(), level));
    boolean known = target.table().isPresent() || !when.columns().isEmpty();
    boolean less = values.size() < columns.size() && !when.columns().isEmpty();
    if (known && !values.isEmpty() && (values.size() > columns.size() || less)) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              values.get(Math.min(columns.size(), values.size() - 1)).at(),
              "INSERT has " + values.size() + " values for " + columns.size() + " columns",
              "Give each column one value");
    }
    for (int i = 0; i < values.size(); i++) {
      Optional<Column> column = i < columns.size() ? columns.get(i) : Optional.empty();
      Value value = changes.assigned(column, values.get(i));
      changes.identity(column, value, value.at(), "Leave it out");
    }
  }
}
