package dev.galvanic.processor.model;

import java.util.Optional;

/** A constraint of jakarta.validation; {@code message} is the annotation's own, if it gives one. */
public sealed interface Constraint {
  Optional<String> message();

  record NotNull(Optional<String> message) implements Constraint {}

  record NotBlank(Optional<String> message) implements Constraint {}

  record NotEmpty(Optional<String> message) implements Constraint {}

  /** The length of a text or the size of a collection, both ends included. */
  record Size(int min, int max, Optional<String> message) implements Constraint {}

  record Min(long value, Optional<String> message) implements Constraint {}

  record Max(long value, Optional<String> message) implements Constraint {}

  record Positive(Optional<String> message) implements Constraint {}

  record PositiveOrZero(Optional<String> message) implements Constraint {}

  /** The whole text matches; {@code flags} as {@code java.util.regex.Pattern} has them. */
  record Pattern(String regexp, int flags, Optional<String> message) implements Constraint {}

  record Email(Optional<String> message) implements Constraint {}
}
