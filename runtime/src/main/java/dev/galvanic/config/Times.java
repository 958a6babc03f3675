package dev.galvanic.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as people write them: {@code 500ms}, {@code 10s}, {@code 30min}, {@code 2h}, or ISO 8601.
 */
final class Times {
  private static final Pattern SHORT = Pattern.compile("(\\d{1,9})\\s*(ms|s|min|h)");

  private Times() {}

  static Duration read(String text) {
    Matcher matcher = SHORT.matcher(text.strip());
    if (matcher.matches()) {
      long number = Long.parseLong(matcher.group(1));
      return switch (matcher.group(2)) {
        case "ms" -> Duration.ofMillis(number);
        case "s" -> Duration.ofSeconds(number);
        case "min" -> Duration.ofMinutes(number);
        default -> Duration.ofHours(number);
      };
    }
    try {
      return Duration.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String text(Duration time) {
    long millis = time.toMillis();
    if (millis % 1000 != 0) {
      return millis + "ms";
    }
    long seconds = millis / 1000;
    if (seconds % 3600 == 0 && seconds > 0) {
      return seconds / 3600 + "h";
    }
    return seconds % 60 == 0 && seconds > 0 ? seconds / 60 + "min" : seconds + "s";
  }
}
