package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.Command;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.FromItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** UPDATE and DELETE. */
final class Updates {
  private final Context context;
  private final Changes changes;
  private final FromClause from;

  Updates(Context context, Changes changes) {
    this.context = context;
    this.changes = changes;
    this.from = new FromClause(context);
  }

  Optional<Rows> of(Command.Update update, Level level) {
    context.queries().withs().define(update.with(), update.recursive(), level);
    Range target = changes.target(update.table(), update.alias(), level);
    JoinTree tree = tree(target, update.from(), level);
    List<Value> filters = where(update.where(), level);
    List<Item> items = level.items();
    // PostgreSQL looks at RETURNING before SET, which decides on parameters of both.
    Map<String, List<Value>> written = new HashMap<>();
    Range row = written(target, written);
    List<Item> left = new ArrayList<>(changes.left(level.own(row)));
    items.stream().skip(1).forEach(left::add);
    Optional<Rows> rows =
        changes.returning(
            update.returning(), level, left, Optional.of(tree), filters, List.of(), true);
    level.see(items);
    written.putAll(changes.set(update.set(), target, level));
    return rows;
  }

  /** The map is filled when SET is read, and looked into after that. */
  static Range written(Range target, Map<String, List<Value>> written) {
    return target
        .table()
        .map(
            t ->
                new Range(
                    target.name(),
                    target.columns(),
                    new Range.OfWritten(t, Optional.of(target), written)))
        .orElse(target);
  }

  Optional<Rows> of(Command.Delete delete, Level level) {
    context.queries().withs().define(delete.with(), delete.recursive(), level);
    Range target = changes.target(delete.table(), delete.alias(), level);
    JoinTree tree = tree(target, delete.using(), level);
    List<Value> filters = where(delete.where(), level);
    List<Item> left = new ArrayList<>(changes.left(target));
    level.items().stream().skip(1).forEach(left::add);
    return changes.returning(
        delete.returning(), level, left, Optional.of(tree), filters, List.of(), true);
  }

  private JoinTree tree(Range target, List<FromItem> others, Level level) {
    level.see(List.of(Item.of(target)));
    Optional<JoinTree> tree = from.of(others, level);
    level.see(Stream.concat(Stream.of(Item.of(target)), level.items().stream().skip(1)).toList());
    JoinTree leaf = new JoinTree.Leaf(target);
    return tree.flatMap(t -> JoinTree.of(List.of(leaf, t))).orElse(leaf);
  }

  private List<Value> where(Optional<Expression> where, Level level) {
    return where
        .map(e -> List.of(context.expressions().condition(e, level, Clause.WHERE)))
        .orElse(List.of());
  }
}
