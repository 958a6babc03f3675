package dev.galvanic.processor.model.sql.analysis;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times as ISO 8601 writes them, of which it is certain what PostgreSQL makes of them.
 * Anything else it may read too.
 */
final class TimeText {
  private static final String DATE = "(\\d{4})-(\\d{2})-(\\d{2})";
  private static final String TIME = "(\\d{2}):(\\d{2})(?::(\\d{2})(\\.\\d{1,6})?)?";
  private static final String ZONE = "(?:Z|[+-]\\d{2}(?::\\d{2})?)?";
  private static final Pattern STAMP = Pattern.compile(DATE + "(?:[ T]" + TIME + ZONE + ")?");
  private static final Pattern CLOCK = Pattern.compile(TIME + ZONE);

  private TimeText() {}

  /** Whether it names a day, or a time of a day, that there is none of. */
  static boolean impossibleStamp(String text) {
    Matcher stamp = STAMP.matcher(text);
    return stamp.matches() && (!day(stamp) || stamp.group(4) != null && !clock(stamp, 4));
  }

  /** Whether it is a time that no day has. */
  static boolean impossibleClock(String text) {
    Matcher clock = CLOCK.matcher(text);
    return clock.matches() && !clock(clock, 1);
  }

  private static boolean day(Matcher date) {
    int year = number(date, 1);
    int month = number(date, 2);
    int day = number(date, 3);
    return year > 0
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** Midnight may be the end of a day, and a minute may have a second more. */
  private static boolean clock(Matcher time, int first) {
    int hour = number(time, first);
    int minute = number(time, first + 1);
    int second = time.group(first + 2) == null ? 0 : number(time, first + 2);
    return hour <= 24 && minute <= 59 && second <= 60 && (hour < 24 || minute + second == 0);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
