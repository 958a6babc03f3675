package dev.galvanic.sql.pg;

import static java.util.Map.entry;

import dev.galvanic.sql.Encoded;
import dev.galvanic.sql.InvalidParameterException;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TooManyParametersException;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.data.Interval;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A caller's arguments as the driver takes them; what PostgreSQL cannot hold is refused. */
final class Parameters {
  /** The protocol counts parameters in 16 bits. */
  private static final int MOST = 65_535;

  private static final Map<Class<?>, Class<? extends Object[]>> ARRAYS =
      Map.ofEntries(
          entry(String.class, String[].class),
          entry(Boolean.class, Boolean[].class),
          entry(Short.class, Short[].class),
          entry(Integer.class, Integer[].class),
          entry(Long.class, Long[].class),
          entry(Float.class, Float[].class),
          entry(Double.class, Double[].class),
          entry(BigDecimal.class, BigDecimal[].class),
          entry(BigInteger.class, BigInteger[].class),
          entry(UUID.class, UUID[].class),
          entry(LocalDate.class, LocalDate[].class),
          entry(LocalTime.class, LocalTime[].class),
          entry(LocalDateTime.class, LocalDateTime[].class),
          entry(OffsetDateTime.class, OffsetDateTime[].class),
          entry(Interval.class, Interval[].class));

  private Parameters() {}

  static ExactTuple of(Codecs codecs, Statement statement, @Nullable Object[] args) {
    if (args.length > MOST) {
      throw new TooManyParametersException(
          SqlFailure.of(
              statement.name(),
              args.length + " parameters are more than 65,535. Send a list as one array."));
    }
    ExactTuple tuple = new ExactTuple(args.length);
    for (int i = 0; i < args.length; i++) {
      Object value = convert(codecs, statement, i, args[i]);
      if (value instanceof Encoded encoded) {
        tuple.addEncoded(text(statement, i, encoded.text()));
      } else {
        tuple.addValue(value);
      }
    }
    return tuple;
  }

  static List<Tuple> batch(Codecs codecs, Statement statement, List<@Nullable Object[]> batch) {
    List<Tuple> tuples = new ArrayList<>(batch.size());
    for (@Nullable Object[] args : batch) {
      tuples.add(of(codecs, statement, args));
    }
    return tuples;
  }

  private static @Nullable Object convert(
      Codecs codecs, Statement statement, int i, @Nullable Object value) {
    if (value instanceof String text) {
      return text(statement, i, text);
    } else if (value instanceof Temporal time && !Times.fits(time)) {
      throw new InvalidParameterException(
          SqlFailure.of(
              statement.name(),
              "argument " + (i + 1) + " is a date or a time that PostgreSQL does not have"));
    } else if (value instanceof Byte small) {
      return small.shortValue();
    } else if (value instanceof Enum<?> constant) {
      Encoded encoded = codecs.encode(statement, i, constant);
      return encoded == null ? constant.name() : encoded;
    } else if (value instanceof Optional<?> optional) {
      return convert(codecs, statement, i, optional.orElse(null));
    } else if (value instanceof Character unit) {
      return text(statement, i, unit.toString());
    } else if (value instanceof byte[] bytes) {
      return Buffer.buffer(bytes);
    } else if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    } else if (value instanceof Duration duration) {
      return interval(statement, i, duration);
    } else if (value instanceof Collection<?> collection) {
      return array(codecs, statement, i, collection.toArray());
    } else if (value instanceof Object[] array) {
      return array(codecs, statement, i, array);
    } else if (value == null || value instanceof Number || value instanceof Encoded) {
      return value;
    } else {
      // What has no codec is one of the driver's own types: Boolean, UUID, java.time, arrays of
      // primitives.
      Encoded encoded = codecs.encode(statement, i, value);
      return encoded == null ? value : encoded;
    }
  }

  private static String text(Statement statement, int i, String text) {
    if (text.indexOf('\0') >= 0) {
      throw new InvalidParameterException(
          SqlFailure.of(statement.name(), "argument " + (i + 1) + " has a NUL character in it"));
    }
    return text;
  }

  /**
   * The driver makes months of 30 days of whatever it gets, and overflows where hours are many; so
   * they are made here.
   */
  private static Interval interval(Statement statement, int i, Duration value) {
    long days = value.toDays();
    long months = days / 30;
    if (months != (int) months) {
      throw new InvalidParameterException(
          SqlFailure.of(statement.name(), "argument " + (i + 1) + " is too long an interval"));
    }
    long micros = value.minusDays(days).toNanos() / 1000;
    return new Interval()
        .months((int) months)
        .days((int) (days % 30))
        .seconds((int) (micros / 1_000_000))
        .microseconds((int) (micros % 1_000_000));
  }

  private static Object array(Codecs codecs, Statement statement, int i, @Nullable Object[] items) {
    @Nullable Object[] converted = new @Nullable Object[items.length];
    Class<? extends Object[]> type = null;
    for (int at = 0; at < items.length; at++) {
      Object item = convert(codecs, statement, i, items[at]);
      if (item instanceof Encoded encoded) {
        item = text(statement, i, encoded.text());
      }
      converted[at] = item;
      if (item != null) {
        Class<? extends Object[]> itemType =
            item instanceof Buffer ? Buffer[].class : ARRAYS.get(item.getClass());
        if (itemType == null || type != null && type != itemType) {
          throw new SqlException(
              SqlFailure.of(
                  statement.name(),
                  "argument "
                      + (i + 1)
                      + " is not a list of one scalar type, but has a "
                      + item.getClass().getSimpleName()));
        }
        type = itemType;
      }
    }
    if (type == String[].class) {
      return new TextArray(Arrays.copyOf(converted, converted.length, String[].class));
    }
    if (converted.length == 0) {
      // The one type that the driver does not ask for by a method, but takes as it is.
      return new Interval[0];
    }
    return type == null ? converted : Arrays.copyOf(converted, converted.length, type);
  }
}
