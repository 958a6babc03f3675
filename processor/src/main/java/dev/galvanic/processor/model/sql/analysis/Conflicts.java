package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.schema.IndexPart;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableIndex;
import dev.galvanic.processor.model.sql.syntax.Command.OnConflict;
import dev.galvanic.processor.model.sql.syntax.Expression;
import dev.galvanic.processor.model.sql.syntax.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ON CONFLICT: which index it means, and what is done to the row that is there. */
final class Conflicts {
  private final Context context;
  private final Changes changes;

  Conflicts(Context context, Changes changes) {
    this.context = context;
    this.changes = changes;
  }

  /**
   * What columns are given.
   *
   * @param proposed the row that was to be inserted
   */
  Map<String, List<Value>> of(OnConflict conflict, Range target, Range proposed, Level level) {
    level.see(List.of(Item.of(target)));
    List<Value> on =
        level.in(Clause.CONFLICT, () -> context.expressions().all(conflict.on(), level));
    conflict.onWhere().ifPresent(e -> context.expressions().condition(e, level, Clause.CONFLICT));
    target.table().ifPresent(table -> index(conflict, on, table));
    if (conflict.update().isEmpty()) {
      return Map.of();
    }
    if (conflict.on().isEmpty() && conflict.constraint().isEmpty()) {
      context
          .findings()
          .error(
              Problem.SYNTAX,
              conflict.at(),
              "ON CONFLICT DO UPDATE does not say which conflict",
              "Name the columns that are unique: ON CONFLICT (id) DO UPDATE");
    }
    Range excluded = level.own(new Range("excluded", target.columns(), proposed.origin()));
    level.see(List.of(Item.of(target), Item.of(excluded)));
    Map<String, List<Value>> written = changes.set(conflict.update(), target, level);
    conflict.where().ifPresent(e -> context.expressions().condition(e, level, Clause.WHERE));
    return written;
  }

  private void index(OnConflict conflict, List<Value> on, Table table) {
    conflict.constraint().ifPresent(name -> constraint(name, table));
    Set<String> columns = new HashSet<>();
    boolean plain = true;
    for (int i = 0; i < on.size(); i++) {
      if (on.get(i) instanceof Value.Unclear) {
        return;
      }
      if (conflict.on().get(i) instanceof Expression.ColumnRef
          && on.get(i) instanceof Value.Var var) {
        columns.add(var.name());
      } else {
        plain = false;
      }
    }
    if (on.isEmpty() || matches(conflict, columns, plain, table)) {
      return;
    }
    String names =
        conflict.on().stream()
            .filter(Expression.ColumnRef.class::isInstance)
            .map(e -> ((Expression.ColumnRef) e).parts())
            .map(parts -> parts.get(parts.size() - 1).text())
            .collect(Collectors.joining(", "));
    if (elsewhere(table)) {
      context
          .findings()
          .note(
              conflict.on().get(0).at(),
              "no model says that (" + names + ") of " + table.name() + " is unique",
              "Nothing is to be done, if a migration makes it so in plain SQL");
    } else {
      context
          .findings()
          .error(
              Problem.REFUSED,
              conflict.on().get(0).at(),
              "nothing says that (" + names + ") of " + table.name() + " is unique",
              "Add @Unique or a unique @Index, or name " + uniques(table));
    }
  }

  private boolean elsewhere(Table table) {
    return context.outside().has(table.name().name()) && context.outside().has("unique");
  }

  private static boolean matches(
      OnConflict conflict, Set<String> columns, boolean plain, Table table) {
    if (plain && keys(table).anyMatch(columns::equals)) {
      return true;
    }
    for (TableIndex index : table.indexes()) {
      List<IndexPart> parts = index.parts().stream().map(IndexPart::parse).toList();
      boolean ofColumns = parts.stream().allMatch(p -> p.column().isPresent());
      boolean condition = index.where().isEmpty() || conflict.onWhere().isPresent();
      // Whether two expressions, or conditions, say the same is left to PostgreSQL.
      boolean same =
          ofColumns
              ? plain
                  && parts.stream()
                      .map(p -> p.column().orElseThrow())
                      .collect(Collectors.toSet())
                      .equals(columns)
              : !plain;
      if (index.unique() && condition && same) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Set<String>> keys(Table table) {
    List<Set<String>> keys = new ArrayList<>();
    for (TableConstraint constraint : table.constraints()) {
      if (constraint instanceof TableConstraint.PrimaryKey key) {
        keys.add(Set.copyOf(key.columns()));
      } else if (constraint instanceof TableConstraint.Unique unique) {
        keys.add(Set.copyOf(unique.columns()));
      }
    }
    return keys.stream();
  }

  private static String uniques(Table table) {
    String known =
        table.constraints().stream()
            .flatMap(c -> columns(c).stream())
            .map(columns -> "(" + String.join(", ", columns) + ")")
            .collect(Collectors.joining(" or "));
    return known.isEmpty() ? "another table" : known;
  }

  private static Optional<List<String>> columns(TableConstraint constraint) {
    if (constraint instanceof TableConstraint.PrimaryKey key) {
      return Optional.of(key.columns());
    }
    return constraint instanceof TableConstraint.Unique unique
        ? Optional.of(unique.columns())
        : Optional.empty();
  }

  private void constraint(Name name, Table table) {
    List<String> names =
        table.constraints().stream()
            .filter(c -> columns(c).isPresent())
            .map(TableConstraint::name)
            .toList();
    if (!names.contains(name.text()) && !context.outside().has(name.text())) {
      context
          .findings()
          .error(
              Problem.REFUSED,
              name,
              table.name() + " has no unique constraint '" + name + "'",
              Nearest.question(name.text(), names)
                  + (names.isEmpty()
                      ? "Name the columns instead"
                      : "The constraints are " + String.join(", ", names)));
    }
  }
}
