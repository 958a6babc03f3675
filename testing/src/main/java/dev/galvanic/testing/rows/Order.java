package dev.galvanic.testing.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tables in an order in which they can be filled. */
final class Order {
  private Order() {}

  /**
   * Those that are pointed to come first. In a circle, references that may be null do not count;
   * where none may be, the order is that of the input.
   */
  static List<TableFacts> of(List<TableFacts> tables) {
    List<TableFacts> left = new ArrayList<>(tables);
    List<TableFacts> ordered = new ArrayList<>();
    Set<String> done = new HashSet<>();
    while (!left.isEmpty()) {
      TableFacts next =
          left.stream()
              .filter(t -> free(t, done, false))
              .findFirst()
              .or(() -> left.stream().filter(t -> free(t, done, true)).findFirst())
              .orElse(left.get(0));
      left.remove(next);
      ordered.add(next);
      done.add(next.name());
    }
    return ordered;
  }

  private static boolean free(TableFacts table, Set<String> done, boolean withoutOptional) {
    return table.references().stream()
        .allMatch(
            r ->
                r.table().equals(table.name())
                    || done.contains(r.table())
                    || (withoutOptional && table.optional(r)));
  }
}
