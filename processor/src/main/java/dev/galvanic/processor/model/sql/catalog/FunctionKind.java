package dev.galvanic.processor.model.sql.catalog;

/** What is called. */
public enum FunctionKind {
  PLAIN,
  AGGREGATE,
  WINDOW,
  /** An aggregate with WITHIN GROUP, such as {@code percentile_cont}. */
  ORDERED_SET,
  /** An aggregate with WITHIN GROUP that takes as many values as it sorts by: {@code rank(3)}. */
  HYPOTHETICAL,
  /** For CALL only. */
  PROCEDURE,
  OPERATOR,
  /** A cast written as a call of the type: {@code date('2020-01-01')}. */
  CAST;

  /** Whether it makes one value of many rows. */
  public boolean aggregates() {
    return this == AGGREGATE || this == ORDERED_SET || this == HYPOTHETICAL;
  }
}
