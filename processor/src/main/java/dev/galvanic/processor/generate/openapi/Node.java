package dev.galvanic.processor.generate.openapi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object of JSON in the making; what is not set is not written. */
final class Node {
  private final Map<String, Object> members = new LinkedHashMap<>();

  Node put(String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
    return this;
  }

  <T> Node list(String name, @Nullable Collection<T> values, Function<T, Object> tree) {
    return values == null || values.isEmpty()
        ? this
        : put(name, values.stream().map(tree).toList());
  }

  <T> Node map(String name, @Nullable Map<String, T> values, Function<T, Object> tree) {
    if (values != null) {
      Node node = new Node();
      values.forEach((key, value) -> node.put(key, tree.apply(value)));
      put(name, node.members);
    }
    return this;
  }

  Map<String, Object> members() {
    return members;
  }
}
