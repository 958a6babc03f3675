package dev.galvanic.processor.model.sql.catalog;

/**
 * Whether values of one type become values of another.
 *
 * @param context where it happens at the least; what is implicit happens everywhere
 * @param byText whether it goes through the value's text, and so may fail for many a value
 * @param volatility of what does it
 * @param mayGiveNull whether a value that is not null may become NULL: an infinite timestamp's
 *     time, a number in {@code jsonb}
 */
public record CastFact(
    Context context, boolean byText, Volatility volatility, boolean mayGiveNull) {

  /** Where a cast happens, the most willing one first. */
  public enum Context {
    /** By itself, wherever the other type is needed. The same type is too. */
    IMPLICIT,
    /** By itself where a column is given a value, and where a cast is written. */
    ASSIGNMENT,
    /** Where a cast is written. */
    EXPLICIT,
    /** Nowhere: PostgreSQL refuses it. */
    NONE,
    /** Not known, since one of the types is not in the catalogue. */
    NOT_KNOWN
  }

  /** Whether a column of the type takes such a value as it is. */
  public boolean assigns() {
    return context == Context.IMPLICIT || context == Context.ASSIGNMENT;
  }
}
