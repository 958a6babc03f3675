package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.TypeParts;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.WireUsage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The names of the schemas of one document.
 *
 * <p>A record that is both read and replied, and of which a request may leave something out that a
 * reply always has, gets two schemas: {@code User} is the reply's, {@code UserRequest} the
 * request's. Everything else has one.
 */
final class SchemaNames {
  private final Set<String> taken = new HashSet<>();
  private final Map<ValueType, String> replies = new HashMap<>();
  private final Map<ValueType, String> requests = new HashMap<>();

  SchemaNames(ServiceModel service, WireUsage usage) {
    Set<ValueType> all =
        new TreeSet<>(Comparator.comparing(TypeNames::of).thenComparing(ValueType::toString));
    all.addAll(usage.requests());
    all.addAll(usage.replies());
    // The plain names first: what derives from a name must give way to a type that has it.
    for (ValueType type : all) {
      String name = free(TypeNames.of(type));
      replies.put(type, name);
      requests.put(type, name);
    }
    for (ValueType type : all) {
      boolean both = usage.requests().contains(type) && usage.replies().contains(type);
      if (both && differs(service, type, new HashSet<>())) {
        requests.put(type, free(TypeNames.of(type) + "Request"));
      }
    }
  }

  String of(ValueType type, Direction direction) {
    return (direction == Direction.REQUEST ? requests : replies)
        .getOrDefault(type, TypeNames.of(type));
  }

  /** The name, or the name with a number if it is taken. */
  String free(String name) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + i;
    }
    return free;
  }

  private static boolean differs(ServiceModel service, ValueType type, Set<ValueType> seen) {
    if (!seen.add(type)) {
      return false;
    }
    Stream<ComponentModel> components =
        type instanceof ValueType.RecordOf use
            ? service.record(use.type()).stream().flatMap(r -> r.components().stream())
            : Stream.empty();
    return components.anyMatch(c -> !c.required())
        || TypeParts.of(service, type).stream().anyMatch(part -> differs(service, part, seen));
  }
}
