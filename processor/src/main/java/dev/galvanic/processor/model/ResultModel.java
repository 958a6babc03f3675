package dev.galvanic.processor.model;

import java.util.Optional;

/** What a handler answers. */
public sealed interface ResultModel {

  /** Nothing but the status. */
  record None() implements ResultModel {}

  /** A value in JSON; an {@link ValueType.Optional} that is empty is a 404. */
  record Value(ValueType type) implements ResultModel {}

  /** A page, with its pagination beside it. */
  record Paged(ValueType item) implements ResultModel {}

  /**
   * Bytes or text as they are.
   *
   * @param text whether the handler returns a String, not a byte[]
   * @param media the media type
   * @param documented the body's type as {@code @Produces} says it
   */
  record Raw(boolean text, String media, Optional<ValueType> documented) implements ResultModel {}

  /**
   * A {@code Reply} of the handler's own, or none where it takes the Exchange: documented by
   * {@code @Produces} alone.
   */
  record Custom(boolean returned, String media, Optional<ValueType> documented)
      implements ResultModel {}
}
