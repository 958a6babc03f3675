package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A value sent with a statement.
 *
 * @param path the method's parameter, then components: [user, cityId]
 * @param type of what the path leads to
 * @param codec that writes it, if it is not Galvanic's
 */
public record SqlBinding(List<String> path, ValueType type, Optional<CodecModel> codec) {
  public SqlBinding {
    path = List.copyOf(path);
  }
}
