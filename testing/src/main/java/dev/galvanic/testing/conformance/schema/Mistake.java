package dev.galvanic.testing.conformance.schema;

/**
 * What is wrong with a value.
 *
 * @param pointer where in the value, such as {@code /data/id}; empty for all of it
 * @param text the fact, such as {@code is "x", not an integer}
 */
public record Mistake(String pointer, String text) {
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "the whole" : pointer) + " " + text;
  }
}
