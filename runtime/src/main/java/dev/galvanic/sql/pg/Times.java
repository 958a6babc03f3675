package dev.galvanic.sql.pg;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/**
 * The dates and times that PostgreSQL and Java both have. The driver takes Java's greatest and
 * least for PostgreSQL's infinity, and cuts down to its bounds what is beyond them.
 *
 * <p>Source: PostgreSQL documentation, "Date/Time Types".
 */
final class Times {
  private static final LocalDate FIRST = LocalDate.of(-4713, 11, 24);
  private static final LocalDate LAST_DATE = LocalDate.of(5_874_897, 12, 31);
  private static final int LAST_YEAR = 294_276;
  private static final long FIRST_SECOND = seconds(FIRST);
  private static final long END_SECOND = seconds(LocalDate.of(LAST_YEAR + 1, 1, 1));

  private Times() {}

  private static long seconds(LocalDate date) {
    return date.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  /** Whether PostgreSQL has it; true for what is neither date nor timestamp. */
  static boolean fits(Temporal value) {
    if (value instanceof LocalDate date) {
      return !date.isBefore(FIRST) && !date.isAfter(LAST_DATE);
    } else if (value instanceof LocalDateTime time) {
      return fits(time.toEpochSecond(ZoneOffset.UTC));
    } else if (value instanceof OffsetDateTime time) {
      return fits(time.toEpochSecond());
    } else if (value instanceof Instant time) {
      return fits(time.getEpochSecond());
    }
    return true;
  }

  private static boolean fits(long second) {
    return second >= FIRST_SECOND && second < END_SECOND;
  }

  /** Whether the driver may decode an infinite value as one of this type. */
  static boolean mayBeInfinite(Class<?> type) {
    return type == LocalDate.class || type == LocalDateTime.class || type == OffsetDateTime.class;
  }

  /** Whether what the driver has decoded is one of PostgreSQL's infinities. */
  static boolean isInfinite(Object decoded) {
    if (!mayBeInfinite(decoded.getClass()) || isFirst(decoded)) {
      return false;
    }
    int last = decoded instanceof LocalDate ? LAST_DATE.getYear() : LAST_YEAR;
    int year = ((Temporal) decoded).get(ChronoField.YEAR);
    return year > last || year < FIRST.getYear();
  }

  /** What the driver has decoded, as PostgreSQL has it. */
  static Object exact(Object decoded) {
    if (!isFirst(decoded)) {
      return decoded;
    }
    LocalDateTime first = FIRST.atStartOfDay();
    return decoded instanceof LocalDateTime ? first : first.atOffset(ZoneOffset.UTC);
  }

  /** Whether it is what the driver makes of the first timestamp that there is. */
  private static boolean isFirst(Object decoded) {
    return decoded == LocalDateTime.MIN || decoded == OffsetDateTime.MIN;
  }
}
