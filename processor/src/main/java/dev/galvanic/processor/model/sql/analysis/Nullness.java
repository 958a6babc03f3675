package dev.galvanic.processor.model.sql.analysis;

/** Whether a value may be NULL. */
public enum Nullness {
  NOT_NULL,
  /** There are rows, allowed by the schema, for which it is. */
  NULLABLE,
  UNKNOWN
}
