package dev.galvanic.processor.model.sql.catalog;

/**
 * When a function gives NULL. Arguments are taken to be not null; a strict function gives NULL for
 * a NULL argument, whatever stands here.
 *
 * @param result for one call; of an aggregate or window function for a group, or frame, of at least
 *     one row that is counted
 * @param emptyGroup whether an aggregate gives NULL when no row is counted; false for others
 * @param despiteNull whether it gives a value even if arguments are NULL: {@code concat}, {@code
 *     jsonb_build_object}, {@code array_agg} in a group with rows
 */
public record NullFact(Answer result, boolean emptyGroup, boolean despiteNull) {

  /** Whether NULL is an answer to arguments that are not null. */
  public enum Answer {
    NEVER,
    /** There are arguments for which it is. */
    MAY,
    UNKNOWN
  }
}
