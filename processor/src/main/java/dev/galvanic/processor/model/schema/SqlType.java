package dev.galvanic.processor.model.schema;

/**
 * A type of PostgreSQL in its canonical form, so that equal types are equal texts: {@code integer},
 * {@code varchar(32)}, {@code numeric(10,2)}, {@code timestamptz}, {@code text[]}.
 */
public record SqlType(String text) {
  @Override
  public String toString() {
    return text;
  }
}
