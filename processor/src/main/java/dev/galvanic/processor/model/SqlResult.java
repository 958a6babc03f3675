package dev.galvanic.processor.model;

import java.util.Optional;

/** What a repository method returns. */
public sealed interface SqlResult {

  /** void. */
  record None() implements SqlResult {}

  /** The number of rows that the statement changed; {@code type} is INT or LONG. */
  record Count(ScalarType type) implements SqlResult {}

  /** Exactly one row; none is a NoRowException, unless {@code type} is nullable. */
  record One(ValueType type) implements SqlResult {}

  /** One row or none. */
  record AtMostOne(ValueType type) implements SqlResult {}

  /** All rows, as a List. */
  record Many(ValueType type) implements SqlResult {}

  /** What one row is read as, if rows are read. */
  default Optional<ValueType> row() {
    if (this instanceof One one) {
      return Optional.of(one.type());
    }
    if (this instanceof AtMostOne one) {
      return Optional.of(one.type());
    }
    return this instanceof Many many ? Optional.of(many.type()) : Optional.empty();
  }
}
