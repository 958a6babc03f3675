package dev.galvanic.processor.model.sql.analysis;

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
        .ifPresent(s -> s.filters().forEach(f -> all.add(new Fact(f, true))));
    return all;
  }
}
