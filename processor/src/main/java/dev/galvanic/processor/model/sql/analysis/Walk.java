package dev.galvanic.processor.model.sql.analysis;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Goes through values, those of subqueries included. */
final class Walk {
  private Walk() {}

  /** Each value that makes it up, itself first. */
  static void through(Value value, Consumer<Value> visitor) {
    into(value, always(visitor));
  }

  private static Predicate<Value> always(Consumer<Value> visitor) {
    return value -> {
      visitor.accept(value);
      return true;
    };
  }

  static void through(Rows rows, Consumer<Value> visitor) {
    into(rows, always(visitor));
  }

  /** The same, but only into values that the visitor wants to be looked into. */
  static void into(Value value, Predicate<Value> visitor) {
    if (visitor.test(value)) {
      value.parts().forEach(part -> into(part, visitor));
      if (value instanceof Value.Nested nested) {
        into(nested.rows(), visitor);
      }
    }
  }

  /** Each value of the rows, and of what these are made of. */
  static void into(Rows rows, Predicate<Value> visitor) {
    if (rows instanceof Rows.Selected selected) {
      selected.values().forEach(v -> into(v, visitor));
      selected.filters().forEach(v -> into(v, visitor));
      selected.others().forEach(v -> into(v, visitor));
      selected.grouping().keys().forEach(v -> into(v, visitor));
      selected.from().ifPresent(from -> into(from, visitor));
    } else if (rows instanceof Rows.Written written) {
      written.rows().forEach(row -> row.forEach(v -> into(v, visitor)));
    } else if (rows instanceof Rows.Combined combined) {
      into(combined.left(), visitor);
      into(combined.right(), visitor);
    }
  }

  private static void into(JoinTree tree, Predicate<Value> visitor) {
    if (tree instanceof JoinTree.Join join) {
      into(join.left(), visitor);
      into(join.right(), visitor);
      join.on().forEach(v -> into(v, visitor));
    } else if (tree instanceof JoinTree.Leaf leaf) {
      Range.Origin origin = leaf.range().origin();
      if (origin instanceof Range.OfFunctions functions) {
        functions.calls().forEach(v -> into(v, visitor));
      } else if (origin instanceof Range.OfRows of && of.own()) {
        into(of.rows(), visitor);
      }
    }
  }

  static boolean any(Value value, Predicate<Value> wanted) {
    boolean[] found = {false};
    through(value, v -> found[0] |= wanted.test(v));
    return found[0];
  }

  static boolean any(List<Value> values, Predicate<Value> wanted) {
    return values.stream().anyMatch(v -> any(v, wanted));
  }

  static boolean hasColumns(Value value) {
    return any(value, v -> v instanceof Value.Var || v instanceof Value.WholeRow);
  }
}
