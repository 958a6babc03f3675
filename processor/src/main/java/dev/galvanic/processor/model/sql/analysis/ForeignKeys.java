package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.schema.Column;
import dev.galvanic.processor.model.schema.Table;
import dev.galvanic.processor.model.schema.TableConstraint;
import dev.galvanic.processor.model.schema.TableConstraint.ForeignKey;
import dev.galvanic.processor.model.schema.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds joins that always find a row, since a foreign key says so. */
final class ForeignKeys {
  private ForeignKeys() {}

  /**
   * A column that leads to a row of the range whenever it is not NULL, by conditions that say no
   * more than the foreign key. Of a key of several columns, all of which are never NULL, any.
   */
  static Optional<Value.Var> lead(List<Value> conditions, Range to) {
    Optional<Table> target =
        to.origin() instanceof Range.OfTable of ? Optional.of(of.table()) : Optional.empty();
    Map<String, String> pairs = new HashMap<>();
    List<Value.Var> from = new ArrayList<>();
    if (target.isEmpty() || !collect(conditions, to, target.get(), pairs, from)) {
      return Optional.empty();
    }
    Optional<Value.Var> first = from.stream().findFirst().flatMap(v -> base(v));
    Optional<Table> source = first.flatMap(v -> v.range().table());
    boolean same = from.stream().allMatch(v -> v.range() == from.get(0).range());
    boolean leads =
        same && source.map(t -> leads(t, target.get(), pairs, from.size() == 1)).orElse(false);
    return leads ? Optional.of(from.get(0)) : Optional.empty();
  }

  /** Whether all conditions compare a column of the range with one that is not of it. */
  private static boolean collect(
      List<Value> conditions,
      Range to,
      Table target,
      Map<String, String> pairs,
      List<Value.Var> from) {
    for (Value condition : conditions) {
      if (condition instanceof Value.Logic logic && logic.operator().equals("AND")) {
        if (!collect(logic.parts(), to, target, pairs, from)) {
          return false;
        }
        continue;
      }
      if (!(condition instanceof Value.Applied equal) || !equal.fact().name().equals("=")) {
        return false;
      }
      Optional<Value.Var> left = var(equal.parts().get(0));
      Optional<Value.Var> right = var(equal.parts().get(1));
      if (left.isEmpty() || right.isEmpty()) {
        return false;
      }
      boolean turned = left.get().range() == to;
      Value.Var own = turned ? left.get() : right.get();
      Value.Var other = turned ? right.get() : left.get();
      Optional<Value.Var> origin = base(other);
      if (own.range() != to || other.range() == to || origin.isEmpty()) {
        return false;
      }
      pairs.put(name(origin.get()), target.columns().get(own.column()).name());
      from.add(other);
    }
    return !from.isEmpty();
  }

  private static Optional<Value.Var> var(Value value) {
    Value inner = value;
    while (inner instanceof Value.Converted converted) {
      inner = converted.of();
    }
    return inner instanceof Value.Var var ? Optional.of(var) : Optional.empty();
  }

  /** The column of a table that a column of a subquery is. */
  static Optional<Value.Var> base(Value.Var var) {
    if (var.range().origin() instanceof Range.OfRows of) {
      return of.rows() instanceof Rows.Selected selected
          ? var(selected.values().get(var.column())).flatMap(ForeignKeys::base)
          : Optional.empty();
    }
    return var.range().table().isPresent() ? Optional.of(var) : Optional.empty();
  }

  private static String name(Value.Var var) {
    return var.range().table().map(t -> t.columns().get(var.column()).name()).orElse("");
  }

  private static boolean leads(
      Table source, Table target, Map<String, String> pairs, boolean single) {
    boolean itself =
        source.name().equals(target.name())
            && pairs.entrySet().stream().allMatch(p -> p.getKey().equals(p.getValue()));
    if (itself) {
      return single;
    }
    boolean whole =
        single
            || pairs.keySet().stream()
                .allMatch(c -> source.column(c).filter(Column::notNull).isPresent());
    return whole && source.constraints().stream().anyMatch(c -> says(c, target.name(), pairs));
  }

  private static boolean says(
      TableConstraint constraint, TableName target, Map<String, String> pairs) {
    if (!(constraint instanceof ForeignKey key)
        || !key.table().equals(target)
        || !key.valid()
        || key.columns().size() != pairs.size()) {
      return false;
    }
    for (int i = 0; i < key.columns().size(); i++) {
      boolean same = i < key.to().size() && key.to().get(i).equals(pairs.get(key.columns().get(i)));
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
