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
import java.util.UUID;

/**
 * One row of a result, read by position; position {@code i} is the column {@link
 * RowMapper#columns()} names there, counted from 0. A row is valid only while {@link RowMapper#map}
 * runs.
 *
 * <p>A NULL read with anything but {@link #isNull}, a type that does not fit the column's, a number
 * that would lose digits, and a position outside the row throw {@link SqlMappingException}, which
 * names the column.
 */
public interface Row {
  boolean isNull(int i);

  boolean booleanValue(int i);

  byte byteValue(int i);

  short shortValue(int i);

  int intValue(int i);

  long longValue(int i);

  /** As {@link #intValue}, for those who keep it as an object, which then is not made again. */
  default Integer boxedInt(int i) {
    return intValue(i);
  }

  /** As {@link #longValue}, for those who keep it as an object. */
  default Long boxedLong(int i) {
    return longValue(i);
  }

  float floatValue(int i);

  double doubleValue(int i);

  /** A text of exactly one UTF-16 unit. */
  char charValue(int i);

  /** Text of any kind; also the label of an enum and the text of json. */
  String string(int i);

  BigDecimal bigDecimal(int i);

  /** A numeric without a fraction, or any integer. */
  BigInteger bigInteger(int i);

  /** The constant of an enum whose name a text is, or the label of an enum of the server's. */
  <E extends Enum<E>> E oneOf(int i, Class<E> type);

  UUID uuid(int i);

  byte[] bytes(int i);

  Instant instant(int i);

  /** PostgreSQL keeps no offset with a timestamptz: it comes in UTC. */
  OffsetDateTime offsetDateTime(int i);

  LocalDate localDate(int i);

  LocalTime localTime(int i);

  LocalDateTime localDateTime(int i);

  /**
   * An interval, by the measure PostgreSQL compares intervals with: a month has 30 days, a day 24
   * hours. A duration that was sent comes back exactly, to the microsecond; one of 30 days or more
   * is stored with months in it, which matters where the server adds it to a date.
   */
  Duration duration(int i);

  /**
   * An array of one dimension. Elements are of the types above; an enum is read from its name.
   *
   * @param element the boxed class of an element, such as {@code Integer.class}
   */
  <T> List<T> list(int i, Class<T> element);

  /** The text of a json or jsonb column, as PostgreSQL writes it. */
  String json(int i);

  /**
   * What a codec reads from a column's text; columns of text, numbers, uuid, json and of types that
   * come with extensions have one.
   */
  <T> T value(int i, TypeCodec<T> codec);
}
