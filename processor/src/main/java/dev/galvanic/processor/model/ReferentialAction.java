package dev.galvanic.processor.model;

/** What a foreign key does when the row it points to changes or goes. */
public enum ReferentialAction {
  NO_ACTION,
  RESTRICT,
  CASCADE,
  SET_NULL,
  SET_DEFAULT;

  /** As SQL has it. */
  public String sql() {
    return name().replace('_', ' ');
  }
}
