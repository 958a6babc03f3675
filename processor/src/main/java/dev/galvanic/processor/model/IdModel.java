package dev.galvanic.processor.model;

/**
 * That a column is its table's key, or a part of it.
 *
 * @param sequence with {@link Generation#SEQUENCE}, as {@code @Id} names it; empty if it does not
 */
public record IdModel(Generation generation, String sequence) {

  /** Who gives the key its value; the constants of the annotation's enum. */
  public enum Generation {
    AUTO,
    ASSIGNED,
    IDENTITY,
    IDENTITY_ALWAYS,
    SEQUENCE,
    UUID
  }
}
