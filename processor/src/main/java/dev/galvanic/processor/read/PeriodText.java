package dev.galvanic.processor.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as settings have them, too: {@code 500ms}, {@code 30s}, {@code 5min}, {@code 2h}, ISO 8601.
 */
final class PeriodText {
  /** The longest time there is, in milliseconds. */
  static final long YEAR = Duration.ofDays(365).toMillis();

  private static final Pattern SHORT = Pattern.compile("(\\d{1,9})\\s*(ms|s|min|h)");

  private PeriodText() {}

  /** The milliseconds; empty for what is no time. */
  static OptionalLong millis(String text) {
    Matcher matcher = SHORT.matcher(text.strip());
    try {
      return OptionalLong.of(
          matcher.matches()
              ? Long.parseLong(matcher.group(1)) * unit(matcher.group(2))
              : Duration.parse(text.strip()).toMillis());
    } catch (DateTimeException | ArithmeticException e) {
      return OptionalLong.empty();
    }
  }

  private static long unit(String name) {
    return switch (name) {
      case "ms" -> 1;
      case "s" -> 1_000;
      case "min" -> 60_000;
      default -> 3_600_000;
    };
  }
}
