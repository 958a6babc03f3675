package dev.galvanic.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mappers of a result's first column. */
public final class RowMappers {
  public static final RowMapper<Boolean> BOOLEAN = row -> row.booleanValue(0);
  public static final RowMapper<Byte> BYTE = row -> row.byteValue(0);
  public static final RowMapper<Short> SHORT = row -> row.shortValue(0);
  public static final RowMapper<Integer> INT = row -> row.boxedInt(0);
  public static final RowMapper<Long> LONG = row -> row.boxedLong(0);
  public static final RowMapper<Float> FLOAT = row -> row.floatValue(0);
  public static final RowMapper<Double> DOUBLE = row -> row.doubleValue(0);
  public static final RowMapper<Character> CHAR = row -> row.charValue(0);
  public static final RowMapper<String> STRING = row -> row.string(0);
  public static final RowMapper<BigDecimal> BIG_DECIMAL = row -> row.bigDecimal(0);
  public static final RowMapper<BigInteger> BIG_INTEGER = row -> row.bigInteger(0);
  public static final RowMapper<java.util.UUID> UUID = row -> row.uuid(0);
  public static final RowMapper<byte[]> BYTES = row -> row.bytes(0);
  public static final RowMapper<Instant> INSTANT = row -> row.instant(0);
  public static final RowMapper<OffsetDateTime> OFFSET_DATE_TIME = row -> row.offsetDateTime(0);
  public static final RowMapper<LocalDate> LOCAL_DATE = row -> row.localDate(0);
  public static final RowMapper<LocalTime> LOCAL_TIME = row -> row.localTime(0);
  public static final RowMapper<LocalDateTime> LOCAL_DATE_TIME = row -> row.localDateTime(0);
  public static final RowMapper<Duration> DURATION = row -> row.duration(0);
  public static final RowMapper<String> JSON = row -> row.json(0);

  private RowMappers() {}

  /** The same, and null for NULL. */
  public static <T> RowMapper<@Nullable T> nullable(RowMapper<T> mapper) {
    return row -> row.isNull(0) ? null : mapper.map(row);
  }

  /** The same, and empty for NULL. */
  public static <T> RowMapper<Optional<T>> optional(RowMapper<T> mapper) {
    return row -> row.isNull(0) ? Optional.empty() : Optional.of(mapper.map(row));
  }

  /**
   * An array.
   *
   * @param element the boxed class of an element
   */
  public static <T> RowMapper<List<T>> list(Class<T> element) {
    return row -> row.list(0, element);
  }

  /** What a codec reads. */
  public static <T> RowMapper<T> of(TypeCodec<T> codec) {
    return row -> row.value(0, codec);
  }

  /** An enum, stored as its name. */
  public static <E extends Enum<E>> RowMapper<E> oneOf(Class<E> type) {
    return row -> row.oneOf(0, type);
  }
}
