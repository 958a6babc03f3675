package dev.galvanic.http;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/**
 * The scalars as text: how they stand in a path, a query, a header, a cookie or a form. What they
 * must be is said in the words that JSON's reader has for it.
 */
public final class Texts {
  public static final TextReader<Boolean> BOOLEAN =
      new ScalarReader<>("must be true or false", false, NumberTexts::booleanValue);
  public static final TextReader<Byte> BYTE =
      new ScalarReader<>(
          "must be an integer from -128 to 127",
          (byte) 0,
          text -> (byte) NumberTexts.integer(text, Byte.MIN_VALUE, Byte.MAX_VALUE));
  public static final TextReader<Short> SHORT =
      new ScalarReader<>(
          "must be an integer from -32768 to 32767",
          (short) 0,
          text -> (short) NumberTexts.integer(text, Short.MIN_VALUE, Short.MAX_VALUE));
  public static final TextReader<Integer> INT =
      new ScalarReader<>(
          "must be an integer from -2147483648 to 2147483647",
          0,
          text -> (int) NumberTexts.integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE));
  public static final TextReader<Long> LONG =
      new ScalarReader<>(
          "must be an integer from -9223372036854775808 to 9223372036854775807",
          0L,
          text -> NumberTexts.integer(text, Long.MIN_VALUE, Long.MAX_VALUE));
  public static final TextReader<Float> FLOAT =
      new ScalarReader<>("must be a number that fits 32 bits", 0f, NumberTexts::floatValue);
  public static final TextReader<Double> DOUBLE =
      new ScalarReader<>("must be a number that fits 64 bits", 0d, NumberTexts::doubleValue);
  public static final TextReader<Character> CHAR =
      new ScalarReader<>("must be one character", '\0', NumberTexts::charValue);
  public static final TextReader<String> STRING = new ScalarReader<>("", null, text -> text);
  public static final TextReader<BigDecimal> BIG_DECIMAL =
      new ScalarReader<>("must be a number", null, NumberTexts::decimal);
  public static final TextReader<BigInteger> BIG_INTEGER =
      new ScalarReader<>("must be an integer", null, NumberTexts::bigInteger);
  public static final TextReader<java.util.UUID> UUID =
      new ScalarReader<>("must be a UUID", null, NumberTexts::uuid);
  public static final TextReader<byte[]> BYTES =
      new ScalarReader<>("must be base64", null, Base64.getDecoder()::decode);
  public static final TextReader<Instant> INSTANT =
      new ScalarReader<>(
          "must be a time with an offset, as in 2026-01-31T12:00:00Z",
          null,
          text -> OffsetDateTime.parse(text).toInstant());
  public static final TextReader<OffsetDateTime> OFFSET_DATE_TIME =
      new ScalarReader<>(
          "must be a time with an offset, as in 2026-01-31T12:00:00Z", null, OffsetDateTime::parse);
  public static final TextReader<LocalDate> LOCAL_DATE =
      new ScalarReader<>("must be a date, as in 2026-01-31", null, LocalDate::parse);
  public static final TextReader<LocalTime> LOCAL_TIME =
      new ScalarReader<>("must be a time of day, as in 12:00:00", null, LocalTime::parse);
  public static final TextReader<LocalDateTime> LOCAL_DATE_TIME =
      new ScalarReader<>(
          "must be a time without an offset, as in 2026-01-31T12:00:00",
          null,
          LocalDateTime::parse);
  public static final TextReader<Duration> DURATION =
      new ScalarReader<>("must be a duration, as in PT1H30M", null, Duration::parse);

  private Texts() {}

  /** How a client writes a scalar so that the reader above gives it back. */
  public static String text(Object scalar) {
    if (scalar instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (scalar instanceof Enum<?> constant) {
      return constant.name();
    }
    if (scalar instanceof OffsetDateTime time) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
    return scalar.toString();
  }
}
