package dev.galvanic.processor.generate.mock;

import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.RouteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of a mock's members, which meet neither each other nor those of every mock. */
final class MemberNames {
  /** What takes nothing, and is there already. */
  private static final Set<String> TAKEN =
      Set.of("calls", "lenient", "client", "clone", "finalize");

  private final Set<String> constants = new HashSet<>();
  private final Set<String> types = new HashSet<>(Set.of("Client"));
  private final Set<List<Object>> matching = new HashSet<>();

  String constant(RouteModel operation) {
    return numbered(
        constants, Naming.SNAKE_CASE.apply(operation.handler()).toUpperCase(Locale.ROOT));
  }

  /** {@code CityCall}. */
  String call(RouteModel operation) {
    String name = operation.handler();
    return numbered(types, Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Call");
  }

  private static String numbered(Set<String> taken, String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  /** Of the method that takes values. */
  String exact(RouteModel operation) {
    boolean taken = operation.parameters().isEmpty() && TAKEN.contains(operation.handler());
    return operation.handler() + (taken ? "Operation" : "");
  }

  /** Of the method that takes matchers, by which Java cannot tell overloads apart. */
  String matching(RouteModel operation) {
    String name = operation.handler();
    int count = operation.parameters().size();
    for (int i = 2; !matching.add(List.of(name, count)); i++) {
      name = operation.handler() + i;
    }
    return name;
  }
}
