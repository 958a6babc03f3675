package dev.galvanic.processor.model.sql.analysis;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Goes through values, those of subqueries included. */
final class Walk {
  private Walk() {}

  /** Each value that makes it up, itself first. */
  static void through(Value value, Consumer<Value> visitor) {
    visitor.accept(value);
    value.parts().forEach(part -> through(part, visitor));
    if (value instanceof Value.Nested nested) {
      through(nested.rows(), visitor);
    }
  }

  /** Each value of the rows, and of what these are made of. */
  static void through(Rows rows, Consumer<Value> visitor) {
    if (rows instanceof Rows.Selected selected) {
      selected.values().forEach(v -> through(v, visitor));
      selected.filters().forEach(v -> through(v, visitor));
      selected.others().forEach(v -> through(v, visitor));
      selected.grouping().keys().forEach(v -> through(v, visitor));
      selected.from().ifPresent(from -> through(from, visitor));
    } else if (rows instanceof Rows.Written written) {
      written.rows().forEach(row -> row.forEach(v -> through(v, visitor)));
    } else if (rows instanceof Rows.Combined combined) {
      through(combined.left(), visitor);
      through(combined.right(), visitor);
    }
  }

  private static void through(JoinTree tree, Consumer<Value> visitor) {
    if (tree instanceof JoinTree.Join join) {
      through(join.left(), visitor);
      through(join.right(), visitor);
      join.on().forEach(v -> through(v, visitor));
    } else if (tree instanceof JoinTree.Leaf leaf) {
      Range.Origin origin = leaf.range().origin();
      if (origin instanceof Range.OfFunctions functions) {
        functions.calls().forEach(v -> through(v, visitor));
      } else if (origin instanceof Range.OfRows of && of.own()) {
        through(of.rows(), visitor);
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
