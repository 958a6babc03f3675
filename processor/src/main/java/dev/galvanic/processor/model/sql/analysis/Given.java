package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.FromItem.JoinKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known where a value is looked at.
 *
 * @param around the queries that it is in, the innermost first
 * @param facts conditions of CASE
 */
record Given(List<Rows.Selected> around, List<Fact> facts) {
  static final Given NOTHING = new Given(List.of(), List.of());

  /** A condition that is true, or is not. */
  record Fact(Value condition, boolean holds) {
    boolean allows(Outcome outcome) {
      return holds ? outcome.whenTrue() : outcome.whenFalse() || outcome.whenNull();
    }
  }

  Given within(Rows.Selected selected) {
    List<Rows.Selected> more = new ArrayList<>(List.of(selected));
    more.addAll(around);
    return new Given(more, facts);
  }

  Given with(List<Fact> others) {
    List<Fact> more = new ArrayList<>(facts);
    more.addAll(others);
    return new Given(around, more);
  }

  /** The query that has it in FROM. */
  Optional<Rows.Selected> of(Range range) {
    return around.stream()
        .filter(s -> s.from().map(f -> f.ranges().contains(range)).orElse(false))
        .findFirst();
  }

  Optional<Rows.Selected> of(Level level) {
    return around.stream().filter(s -> s.level() == level).findFirst();
  }

  /** What holds of a row here: the conditions of the innermost query, and those of CASE. */
  List<Fact> all() {
    List<Fact> all = new ArrayList<>(facts);
    around.stream()
        .findFirst()
        .ifPresent(
            s -> {
              s.filters().forEach(f -> all.add(new Fact(f, true)));
              s.from().ifPresent(tree -> joins(tree, all));
            });
    return all;
  }

  /** Conditions of joins that every row has met. */
  private static void joins(JoinTree tree, List<Fact> facts) {
    if (tree instanceof JoinTree.Join join) {
      boolean inner = join.kind() == JoinKind.INNER || join.kind() == JoinKind.CROSS;
      if (inner) {
        join.on().forEach(c -> facts.add(new Fact(c, true)));
      }
      if (inner || join.kind() == JoinKind.LEFT) {
        joins(join.left(), facts);
      }
      if (inner || join.kind() == JoinKind.RIGHT) {
        joins(join.right(), facts);
      }
    }
  }

  /** Whether a condition is about a column in these values, and so may say more of them. */
  boolean concerns(List<Value> values) {
    List<Fact> all = all();
    return Walk.any(
        values,
        v ->
            v instanceof Value.Var
                && all.stream().anyMatch(f -> Walk.any(f.condition(), v::equals)));
  }
}
