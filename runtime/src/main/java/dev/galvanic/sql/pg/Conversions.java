package dev.galvanic.sql.pg;

import static java.util.Map.entry;

import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.data.Interval;
import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The values the driver decodes, as the types a row is read with: the one table of them. A value is
 * converted exactly, or the function throws ClassCastException or ArithmeticException.
 */
final class Conversions {
  private static final Map<Class<?>, Function<Object, Object>> TABLE =
      Map.ofEntries(
          entry(Boolean.class, Boolean.class::cast),
          entry(Byte.class, value -> decimal(value).byteValueExact()),
          entry(Short.class, value -> decimal(value).shortValueExact()),
          entry(Integer.class, value -> decimal(value).intValueExact()),
          entry(Long.class, value -> decimal(value).longValueExact()),
          entry(Float.class, Float.class::cast),
          entry(Double.class, Conversions::toDouble),
          entry(Character.class, Conversions::toCharacter),
          entry(String.class, String.class::cast),
          entry(BigDecimal.class, Conversions::decimal),
          entry(BigInteger.class, value -> decimal(value).toBigIntegerExact()),
          entry(UUID.class, UUID.class::cast),
          entry(byte[].class, value -> ((Buffer) value).getBytes()),
          entry(Instant.class, value -> ((OffsetDateTime) value).toInstant()),
          entry(OffsetDateTime.class, OffsetDateTime.class::cast),
          entry(LocalDate.class, LocalDate.class::cast),
          entry(LocalTime.class, LocalTime.class::cast),
          entry(LocalDateTime.class, LocalDateTime.class::cast),
          entry(Duration.class, value -> toDuration((Interval) value)));

  private Conversions() {}

  static <T> T to(Class<T> type, Object value) {
    Function<Object, Object> conversion = TABLE.get(type);
    if (conversion != null) {
      return type.cast(conversion.apply(value));
    }
    Object[] constants = type.getEnumConstants();
    if (constants != null) {
      for (Object constant : constants) {
        if (((Enum<?>) constant).name().equals(value)) {
          return type.cast(constant);
        }
      }
    }
    throw new ClassCastException();
  }

  /** The text of what has one that is the same everywhere. */
  static String toText(Object value) {
    if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof UUID) {
      return value.toString();
    }
    throw new ClassCastException();
  }

  private static BigDecimal decimal(Object value) {
    if (value instanceof Integer || value instanceof Long || value instanceof Short) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    BigDecimal exact = ((Numeric) value).bigDecimalValue();
    if (exact == null) {
      throw new ArithmeticException("NaN");
    }
    return exact;
  }

  /** The nearest double of a numeric; a bigint that has no double of its own is refused. */
  private static Double toDouble(Object value) {
    if (value instanceof Double || value instanceof Float || value instanceof Numeric) {
      return ((Number) value).doubleValue();
    }
    long number = decimal(value).longValueExact();
    double nearest = number;
    if ((long) nearest != number) {
      throw new ArithmeticException();
    }
    return nearest;
  }

  private static Character toCharacter(Object value) {
    String text = (String) value;
    if (text.length() != 1) {
      throw new ClassCastException();
    }
    return text.charAt(0);
  }

  /** The driver has turned hours into days, and days into months of 30 days, already. */
  private static Duration toDuration(Interval value) {
    long months = value.getYears() * 12L + value.getMonths();
    return Duration.ofDays(months * 30 + value.getDays())
        .plusHours(value.getHours())
        .plusMinutes(value.getMinutes())
        .plusSeconds(value.getSeconds())
        .plusNanos(value.getMicroseconds() * 1000L);
  }
}
