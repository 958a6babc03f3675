package dev.galvanic.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Reads the ISO 8601 forms of java.time. */
final class Times {
  private Times() {}

  static Instant instant(Cursor in) {
    return parse(
        in,
        "must be a time with an offset, as in 2026-01-31T12:00:00Z",
        text -> OffsetDateTime.parse(text).toInstant(),
        Instant.EPOCH);
  }

  static OffsetDateTime offsetDateTime(Cursor in) {
    return parse(
        in,
        "must be a time with an offset, as in 2026-01-31T12:00:00Z",
        OffsetDateTime::parse,
        OffsetDateTime.MIN);
  }

  static LocalDate localDate(Cursor in) {
    return parse(in, "must be a date, as in 2026-01-31", LocalDate::parse, LocalDate.EPOCH);
  }

  static LocalTime localTime(Cursor in) {
    return parse(in, "must be a time of day, as in 12:00:00", LocalTime::parse, LocalTime.MIDNIGHT);
  }

  static LocalDateTime localDateTime(Cursor in) {
    return parse(
        in,
        "must be a time without an offset, as in 2026-01-31T12:00:00",
        LocalDateTime::parse,
        LocalDateTime.MIN);
  }

  static Duration duration(Cursor in) {
    return parse(in, "must be a duration, as in PT1H30M", Duration::parse, Duration.ZERO);
  }

  private static <T> T parse(Cursor in, String type, Function<String, T> parser, T placeholder) {
    if (!Scalars.take(in, type)) {
      return placeholder;
    }
    try {
      return parser.apply(in.text().string());
    } catch (DateTimeException e) {
      // Its message would echo input without bound; what was expected says more.
      in.wrong(type);
      return placeholder;
    }
  }
}
