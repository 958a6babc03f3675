package dev.galvanic.processor.model.sql.analysis;

/** Kinds of findings. */
public enum Problem {
  SYNTAX,
  UNKNOWN_TABLE,
  UNKNOWN_COLUMN,
  AMBIGUOUS_COLUMN,
  /** No such function, or operator, for these types. */
  UNKNOWN_FUNCTION,
  TYPE_MISMATCH,
  /** A column outside of GROUP BY, an aggregate where none may be. */
  NOT_GROUPED,
  /** Anything else that PostgreSQL refuses. */
  REFUSED,
  /** What could not be decided: no error. */
  UNCHECKED;

  public boolean isNote() {
    return this == UNCHECKED;
  }
}
