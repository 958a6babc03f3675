package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a handler or of a client's method.
 *
 * @param name the Java name
 * @param type what it is; for {@link ParameterSource.Context} of no meaning
 * @param defaultText what {@code @Default} says
 * @param valid whether {@code @Valid} stands on it
 * @param description from the handler's {@code @param} or {@code @Description}, empty if there is
 *     none
 */
public record ParameterModel(
    String name,
    ParameterSource source,
    ValueType type,
    Optional<String> defaultText,
    List<Constraint> constraints,
    boolean valid,
    String description,
    Origin origin) {
  public ParameterModel {
    constraints = List.copyOf(constraints);
  }

  /** Whether a request must have it. Lists may be empty. */
  public boolean required() {
    return !type.absentable()
        && defaultText.isEmpty()
        && !(type instanceof ValueType.ListOf || type instanceof ValueType.SetOf);
  }
}
