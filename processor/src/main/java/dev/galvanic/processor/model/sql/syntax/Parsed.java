package dev.galvanic.processor.model.sql.syntax;

/** What came of a text. */
public sealed interface Parsed {

  record Valid(Command command) implements Parsed {}

  /**
   * A text that PostgreSQL refuses.
   *
   * @param at where it cannot go on
   * @param length of what it cannot go on with, at least 1; 0 at the end of the text
   * @param fact such as {@code FROM stands where a value was expected}
   * @param action what to do, as a sentence without its full stop
   */
  record Invalid(int at, int length, String fact, String action) implements Parsed {}

  /** What PostgreSQL may accept, but this parser does not read. */
  record Unread(int at, int length, String what) implements Parsed {}
}
