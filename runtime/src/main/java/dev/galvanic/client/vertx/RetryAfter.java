package dev.galvanic.client.vertx;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which instances have asked one call to be left alone for a while; on one event loop. */
final class RetryAfter {
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  /** Until when, on the clock of {@link System#nanoTime}. */
  private final Map<URI, Long> until = new HashMap<>(0);

  /**
   * How long it wants to be left alone.
   *
   * @param header of its reply; null if it has none
   */
  Duration asked(URI instance, @Nullable String header) {
    long pause = nanos(header, Instant.now());
    if (pause > 0) {
      until.put(instance, System.nanoTime() + pause);
    }
    return Duration.ofNanos(pause);
  }

  /**
   * Nanoseconds for which an instance is still to be left alone; not more than zero if it is not.
   */
  long left(URI instance) {
    Long end = until.get(instance);
    return end == null ? 0 : end - System.nanoTime();
  }

  /** RFC 9110, section 10.2.3; what is neither seconds nor a date is nothing. */
  static long nanos(@Nullable String header, Instant now) {
    if (header == null) {
      return 0;
    }
    if (SECONDS.matcher(header).matches()) {
      return TimeUnit.SECONDS.toNanos(Long.parseLong(header));
    }
    try {
      Instant date = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration pause = Duration.between(now, date);
      // Farther than anybody waits, and within what nanoseconds can count.
      return pause.isNegative()
          ? 0
          : TimeUnit.SECONDS.toNanos(Math.min(pause.toSeconds(), 999_999_999));
    } catch (DateTimeParseException e) {
      return 0;
    }
  }
}
