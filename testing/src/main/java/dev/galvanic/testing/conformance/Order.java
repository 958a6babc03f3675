package dev.galvanic.testing.conformance;

import dev.galvanic.testing.conformance.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which operations are tried: what makes things first, those before that others name,
 * then what reads and changes them, and last what removes them, in the opposite order.
 */
final class Order {
  private Order() {}

  static List<Operation> of(List<Operation> operations) {
    List<Operation> makers = makers(operations);
    List<String> collections = makers.stream().map(o -> o.path().collection()).toList();
    List<Operation> ordered = new ArrayList<>(makers);
    operations.stream()
        .filter(o -> !makers.contains(o) && !o.method().equals("DELETE"))
        .sorted(Comparator.comparing(Order::rank))
        .forEach(ordered::add);
    operations.stream()
        .filter(o -> o.method().equals("DELETE"))
        .sorted(
            Comparator.comparing((Operation o) -> -o.path().steps().size())
                .thenComparing(o -> -collections.indexOf(o.path().collection())))
        .forEach(ordered::add);
    return ordered;
  }

  private static int rank(Operation operation) {
    boolean reads = operation.method().equals("GET");
    return reads ? operation.path().variable() ? 2 : 1 : operation.method().equals("POST") ? 0 : 3;
  }

  /** Those that may make what others name, as far as that can be: they may go in circles. */
  private static List<Operation> makers(List<Operation> operations) {
    List<Operation> rest =
        new ArrayList<>(
            operations.stream()
                .filter(o -> o.method().equals("POST") && !o.path().variable())
                .toList());
    List<Operation> makers = new ArrayList<>();
    while (!rest.isEmpty()) {
      Operation next =
          rest.stream()
              .filter(o -> rest.stream().noneMatch(other -> other != o && needs(o, other)))
              .findFirst()
              .orElse(rest.get(0));
      makers.add(next);
      rest.remove(next);
    }
    return makers;
  }

  private static boolean needs(Operation operation, Operation maker) {
    String made = Known.one(maker.path().collection());
    Set<String> members =
        operation.body().flatMap(Media::schema).map(Schema::properties).orElse(Map.of()).keySet();
    return members.stream().anyMatch(name -> Known.plain(name).equals(made + "id"));
  }
}
