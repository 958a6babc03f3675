package dev.galvanic.processor.model.schema;

/**
 * What becomes of a column when its type changes.
 *
 * @param automatic whether PostgreSQL converts the values without USING
 * @param rewrites whether it writes the table anew, under a lock that stops everybody
 * @param narrows whether there are values of the old type that the new one loses or refuses
 */
public record Conversion(Automatic automatic, boolean rewrites, boolean narrows) {

  /** Whether something converts by itself. */
  public enum Automatic {
    YES,
    NO,
    /** One of the types is the user's own or an extension's. */
    UNKNOWN
  }

  /** From one type to another, both canonical. */
  public static Conversion of(SqlType from, SqlType to) {
    return new Conversion(
        Casts.automatic(from, to), Casts.rewrites(from, to), Narrowing.narrows(from, to));
  }
}
