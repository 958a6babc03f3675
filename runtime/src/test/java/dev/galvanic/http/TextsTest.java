package dev.galvanic.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scalars as text. */
class TextsTest {

  @Test
  void whatIsWrittenIsReadBack() {
    same(true, Texts.BOOLEAN);
    same((byte) -128, Texts.BYTE);
    same((short) 32767, Texts.SHORT);
    same(-2147483648, Texts.INT);
    same(Long.MAX_VALUE, Texts.LONG);
    same(1.5f, Texts.FLOAT);
    same(-2.25e100, Texts.DOUBLE);
    same('\u00e4', Texts.CHAR);
    same("a b", Texts.STRING);
    same(new BigDecimal("123.4500"), Texts.BIG_DECIMAL);
    same(new BigInteger("123456789012345678901234567890"), Texts.BIG_INTEGER);
    same(UUID.randomUUID(), Texts.UUID);
    same(Instant.parse("2026-01-31T12:00:00.5Z"), Texts.INSTANT);
    same(OffsetDateTime.parse("2026-01-31T12:00:00+01:00"), Texts.OFFSET_DATE_TIME);
    same(LocalDate.parse("2026-01-31"), Texts.LOCAL_DATE);
    same(LocalTime.parse("12:00:01"), Texts.LOCAL_TIME);
    same(LocalDateTime.parse("2026-01-31T12:00:01"), Texts.LOCAL_DATE_TIME);
    same(Duration.ofMinutes(90), Texts.DURATION);
    assertThat(Texts.BYTES.read(Texts.text(new byte[] {1, 2}))).containsExactly(1, 2);
  }

  private static <T> void same(T value, TextReader<T> reader) {
    assertThat(reader.read(Texts.text(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "+1", "01", "1.0", "1e3", " 1", "0x1", "\u0661", "2147483648", "-2147483649"})
  void anIntIsReadExactlyOrNotAtAll(String text) {
    refused(text, Texts.INT, "must be an integer from -2147483648 to 2147483647");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "Infinity", "1d", "0x1p3", ".5", "1.", "1e999", "+1"})
  void aDoubleIsANumberAsInJson(String text) {
    refused(text, Texts.DOUBLE, "must be a number that fits 64 bits");
  }

  @Test
  void aDecimalOfAMillionDigitsIsRefusedAtOnce() {
    refused("1".repeat(1_000_000), Texts.BIG_DECIMAL, "must be a number");
    refused("1e999999999", Texts.BIG_DECIMAL, "must be a number");
  }

  @Test
  void othersAreReadExactlyToo() {
    refused("TRUE", Texts.BOOLEAN, "must be true or false");
    refused("1-1-1-1-1", Texts.UUID, "must be a UUID");
    refused("2026-02-30", Texts.LOCAL_DATE, "must be a date, as in 2026-01-31");
    refused("ab", Texts.CHAR, "must be one character");
    refused("a*b", Texts.BYTES, "must be base64");
  }

  private static void refused(String text, TextReader<?> reader, String must) {
    assertThatThrownBy(() -> reader.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(must);
  }
}
