package dev.galvanic.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An interface that a bean is used by, some of whose methods are logged.
 *
 * @param methods all that it has, what it inherits among them
 */
public record LoggedInterface(TypeRef type, List<Method> methods) {

  /**
   * A method of it.
   *
   * @param logged what {@code @Logged} says, here or where it is implemented
   */
  public record Method(SignatureModel signature, Optional<LoggedModel> logged) {}

  public LoggedInterface {
    methods = List.copyOf(methods);
  }
}
