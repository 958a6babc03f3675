package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.FromItem.JoinKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the things in FROM are joined. */
sealed interface JoinTree {

  /** All of them. */
  List<Range> ranges();

  /** One of them. */
  record Leaf(Range range) implements JoinTree {
    @Override
    public List<Range> ranges() {
      return List.of(range);
    }
  }

  /** Two sides; {@code on} has USING's comparisons too. */
  record Join(JoinKind kind, JoinTree left, JoinTree right, List<Value> on) implements JoinTree {
    @Override
    public List<Range> ranges() {
      return Stream.concat(left.ranges().stream(), right.ranges().stream()).toList();
    }
  }

  /** Those that a comma separates. */
  static Optional<JoinTree> of(List<JoinTree> items) {
    return items.stream().reduce((a, b) -> new Join(JoinKind.CROSS, a, b, List.of()));
  }
}
