package dev.galvanic.processor.model.sql.syntax;

/**
 * An identifier.
 *
 * @param text folded to lower case unless it was quoted, without the quotes
 * @param at where it begins in the statement, from 0
 */
public record Name(String text, int at, boolean quoted) {
  @Override
  public String toString() {
    return text;
  }
}
