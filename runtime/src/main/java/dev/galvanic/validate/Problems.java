package dev.galvanic.validate;

/** Takes the mistakes found at the place that is being read, which the taker knows. */
@FunctionalInterface
public interface Problems {

  /**
   * Reports a mistake at the current place.
   *
   * @param message what the value must be, as in "must not be blank"
   */
  void report(String message);
}
