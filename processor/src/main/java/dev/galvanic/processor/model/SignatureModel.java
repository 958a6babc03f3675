package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A method of an interface that generated code writes anew.
 *
 * @param parameters their types in full, {@code java.util.List<a.B>}, by name
 * @param returned its type in full, empty for void
 * @param thrown the exceptions that it declares, in full
 */
public record SignatureModel(
    String name, List<Parameter> parameters, Optional<String> returned, List<String> thrown) {

  /** A parameter. */
  public record Parameter(String name, String type) {}

  public SignatureModel {
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
  }

  /** Whether it gives a stage of its result. */
  public boolean staged() {
    return returned.filter(type -> type.startsWith("java.util.concurrent.Completion")).isPresent();
  }
}
