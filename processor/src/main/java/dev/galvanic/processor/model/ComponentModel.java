package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A component of a record.
 *
 * @param name the Java name
 * @param defaultText what {@code @Default} says; the value of a member that a request leaves out
 * @param constraints in source order
 * @param valid whether {@code @Valid} lets the checks go on below
 * @param codec of its column, if it is not Galvanic's
 * @param description from {@code @Column}, {@code @Description} or the record's {@code @param},
 *     empty if there is none
 */
public record ComponentModel(
    String name,
    ValueType type,
    Optional<String> defaultText,
    List<Constraint> constraints,
    boolean valid,
    Optional<CodecModel> codec,
    String description,
    Origin origin) {
  public ComponentModel {
    constraints = List.copyOf(constraints);
  }

  /** Whether a request must have it. */
  public boolean required() {
    return !type.absentable() && defaultText.isEmpty();
  }
}
