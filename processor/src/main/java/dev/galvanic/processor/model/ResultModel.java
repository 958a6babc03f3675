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
   * Values one after the other, each sent when it is there.
   *
   * @param media JSON for an array, {@link #LINES} for a document a line, any other for bytes or
   *     text as they are
   */
  record Streamed(ValueType item, StreamSource source, String media) implements ResultModel {
    /** The media type of documents that stand in a line each. */
    public static final String LINES = "application/x-ndjson";

    public boolean array() {
      return media.equals("application/json");
    }

    public boolean lines() {
      return media.equals(LINES);
    }

    /** Whether its items are text, where they are sent as they are. */
    public boolean text() {
      return item instanceof ValueType.Scalar scalar && scalar.scalar() == ScalarType.STRING;
    }
  }

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
