package dev.galvanic.processor.model.sql.analysis;

/** Whether a value may be NULL. */
public enum Nullness {
  NOT_NULL,
  /**
   * Only for values that hardly any row has, such as an infinite time or an array that holds NULL:
   * nothing is to be said of it, and who reads one finds out.
   */
  RARE,
  UNKNOWN,
  /** There are rows, allowed by the schema, for which it is. */
  NULLABLE;

  /** Whether it is not, but for values that hardly any row has. */
  boolean usuallyThere() {
    return compareTo(RARE) <= 0;
  }

  /** The one that promises less. */
  Nullness least(Nullness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
