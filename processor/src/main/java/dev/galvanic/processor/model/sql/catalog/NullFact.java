package dev.galvanic.processor.model.sql.catalog;

/**
 * When a function gives NULL. Arguments are taken to be not null; a strict function gives NULL for
 * a NULL argument, whatever stands here.
 *
 * @param result for one call; of an aggregate for a group of at least one row that is counted; of
 *     one that returns a set for each of its values
 * @param emptyGroup whether an aggregate gives NULL when no row is counted; false for others
 * @param despiteNull whether it gives a value even if arguments are NULL: {@code concat}, {@code
 *     jsonb_build_object}, {@code count}, {@code array_agg} in a group with rows
 */
public record NullFact(Answer result, boolean emptyGroup, boolean despiteNull) {

  /** Whether NULL is an answer to arguments that are not null. */
  public enum Answer {
    NEVER,
    /**
     * For values only that few have: infinite times ({@code extract}), an empty format ({@code
     * to_char}), arrays that hold NULL ({@code unnest}), frames without rows ({@code first_value}).
     */
    RARELY,
    /** It is one of its usual answers. */
    MAY,
    UNKNOWN
  }
}
