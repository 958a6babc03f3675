package dev.galvanic.processor.model;

import java.util.List;

/**
 * A value sent with a statement.
 *
 * @param path the method's parameter, then components: [user, cityId]
 * @param type of what the path leads to
 */
public record SqlBinding(List<String> path, ValueType type) {
  public SqlBinding {
    path = List.copyOf(path);
  }
}
