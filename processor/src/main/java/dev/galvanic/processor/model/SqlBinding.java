package dev.galvanic.processor.model;

import dev.galvanic.processor.model.sql.analysis.SentValue;
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

  /** What its statement's analysis is told of it; what the user's own codec writes is not known. */
  public SentValue value() {
    return codec.isPresent()
        ? new SentValue(List.of(), sql -> true, true)
        : new SentValue(SentType.all(type), sql -> SentType.fits(sql, type), type.absentable());
  }
}
