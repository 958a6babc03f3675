package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A method that a repository has a body for, and that runs in a transaction.
 *
 * @param parameters their types in full, {@code java.util.List<a.B>}, by name
 * @param returned its type in full, empty for void
 * @param thrown the checked exception that it declares, if it does
 */
public record DefaultMethodModel(
    String name,
    List<Parameter> parameters,
    Optional<String> returned,
    Optional<String> thrown,
    TransactionModel transaction) {

  /** A parameter. */
  public record Parameter(String name, String type) {}

  public DefaultMethodModel {
    parameters = List.copyOf(parameters);
  }
}
