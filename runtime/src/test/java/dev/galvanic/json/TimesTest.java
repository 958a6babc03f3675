package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Times are ISO 8601, and keep their offset. */
class TimesTest {
  private static final String WITH_OFFSET =
      "must be a time with an offset, as in 2026-01-31T12:00:00Z";

  @Test
  void anOffsetIsKept() {
    for (String time :
        List.of(
            "2026-01-31T12:34:56Z",
            "2026-01-31T12:34:56+02:00",
            "2026-01-31T12:34:56-09:30",
            "2026-01-31T12:34:56+00:00",
            "2026-01-31T12:34:56.5+18:00",
            "2026-01-31T12:34:56.123456789-18:00",
            "2024-02-29T23:59:59.999Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "+10000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "2026-01-31T12:34Z",
            "2026-01-31T12:34:56.Z",
            "2026-01-31T12:34:56+02:00:30",
            "2026-01-31t12:34:56z")) {
      assertRead(time, Codecs.OFFSET_DATE_TIME, OffsetDateTime.parse(time));
      assertRead(time, Codecs.INSTANT, OffsetDateTime.parse(time).toInstant());
    }
  }

  @Test
  void whatIsNoTimeIsRefused() {
    for (String text :
        List.of(
            "",
            "now",
            "2026-01-31",
            "2026-01-31T12:34:56",
            "2026-02-29T12:34:56Z",
            "2026-13-01T12:34:56Z",
            "2026-00-01T12:34:56Z",
            "2026-01-32T12:34:56Z",
            "2026-01-31T24:00:00Z",
            "2026-01-31T12:60:56Z",
            "2026-01-31T12:34:60Z",
            "2026-01-31T12:34:56.1234567891Z",
            "2026-01-31T12:34:56+19:00",
            "2026-01-31T12:34:56+02:60",
            "2026-01-31T12:34:56+0200",
            "2026-01-31T12:34:56 Z",
            "2026-01-31 12:34:56Z",
            "2026-1-31T12:34:56Z",
            "26-01-31T12:34:56Z",
            "2026-01-31T12:34:56Z[UTC]",
            "2026-01-31T12:34:5\u0661Z",
            "2026-01-31T12:34:56Zx")) {
      assertRefused(text, Codecs.OFFSET_DATE_TIME, WITH_OFFSET);
      assertRefused(text, Codecs.INSTANT, WITH_OFFSET);
    }
    assertThat(Documents.read("1769861696", Codecs.INSTANT).told())
        .containsExactly(" " + WITH_OFFSET);
  }

  @Test
  void datesAndTimesOfDayHaveNoOffset() {
    assertRead("2026-01-31", Codecs.LOCAL_DATE, LocalDate.of(2026, 1, 31));
    assertRead("12:34:56.789", Codecs.LOCAL_TIME, LocalTime.of(12, 34, 56, 789_000_000));
    assertRead("12:34", Codecs.LOCAL_TIME, LocalTime.of(12, 34));
    assertRead(
        "2026-01-31T12:34:56", Codecs.LOCAL_DATE_TIME, LocalDateTime.of(2026, 1, 31, 12, 34, 56));
    assertRefused("2026-02-30", Codecs.LOCAL_DATE, "must be a date, as in 2026-01-31");
    assertRefused("31.1.2026", Codecs.LOCAL_DATE, "must be a date, as in 2026-01-31");
    assertRefused("12:34:56Z", Codecs.LOCAL_TIME, "must be a time of day, as in 12:00:00");
    assertRefused(
        "2026-01-31T12:34:56Z",
        Codecs.LOCAL_DATE_TIME,
        "must be a time without an offset, as in 2026-01-31T12:00:00");
  }

  @Test
  void durationsAreIso() {
    assertRead("PT1H30M", Codecs.DURATION, Duration.ofMinutes(90));
    assertRead("P2DT0.5S", Codecs.DURATION, Duration.ofDays(2).plusMillis(500));
    assertRead("-PT1S", Codecs.DURATION, Duration.ofSeconds(-1));
    String type = "must be a duration, as in PT1H30M";
    assertRefused("P1Y", Codecs.DURATION, type);
    assertRefused("90", Codecs.DURATION, type);
    assertRefused("PT99999999999999999999S", Codecs.DURATION, type);
    assertRefused("P999999999999999D", Codecs.DURATION, type);
  }

  @Test
  void secondsAreAlwaysWritten() {
    assertThat(Documents.write(Codecs.OFFSET_DATE_TIME, OffsetDateTime.parse("2026-01-31T12:00Z")))
        .isEqualTo("\"2026-01-31T12:00:00Z\"");
    assertThat(Documents.write(Codecs.LOCAL_TIME, LocalTime.NOON)).isEqualTo("\"12:00:00\"");
    assertThat(Documents.write(Codecs.LOCAL_DATE_TIME, LocalDateTime.parse("0044-03-15T12:00")))
        .isEqualTo("\"0044-03-15T12:00:00\"");
    assertThat(Documents.write(Codecs.INSTANT, Instant.EPOCH.plusMillis(50)))
        .isEqualTo("\"1970-01-01T00:00:00.050Z\"");
  }

  @Test
  void everyTimeThatIsWrittenIsReadBack() {
    Random random = new Random(2);
    for (int i = 0; i < 5_000; i++) {
      int nanos =
          switch (i % 4) {
            case 0 -> 0;
            case 1 -> random.nextInt(1000) * 1_000_000;
            case 2 -> random.nextInt(1_000_000) * 1000;
            default -> random.nextInt(1_000_000_000);
          };
      Instant instant =
          Instant.ofEpochSecond(random.nextLong(-90_000_000_000L, 300_000_000_000L), nanos);
      assertBack(Codecs.INSTANT, instant);
      OffsetDateTime time =
          instant.atOffset(
              java.time.ZoneOffset.ofTotalSeconds(
                  i % 10 == 0 ? random.nextInt(-64_800, 64_800) : random.nextInt(-72, 73) * 900));
      assertBack(Codecs.OFFSET_DATE_TIME, time);
      assertBack(Codecs.LOCAL_DATE, time.toLocalDate());
      assertBack(Codecs.LOCAL_TIME, time.toLocalTime());
      assertBack(Codecs.LOCAL_DATE_TIME, time.toLocalDateTime());
      assertBack(Codecs.DURATION, Duration.ofSeconds(random.nextInt(), nanos));
    }
    assertBack(Codecs.LOCAL_DATE_TIME, LocalDateTime.MAX);
    assertBack(Codecs.LOCAL_DATE_TIME, LocalDateTime.MIN);
    assertBack(Codecs.OFFSET_DATE_TIME, OffsetDateTime.MIN);
    assertBack(Codecs.DURATION, Duration.ofSeconds(Long.MIN_VALUE));
  }

  private static <T> void assertBack(JsonCodec<T> codec, T value) {
    String json = Documents.write(codec, value);
    assertThat(Documents.read(json, codec).value()).as(json).isEqualTo(value);
  }

  private static <T> void assertRead(String text, JsonCodec<T> codec, T value) {
    assertThat(Documents.read('"' + text + '"', codec))
        .isEqualTo(new Documents.Outcome<>(value, List.of()));
  }

  private static void assertRefused(String text, JsonCodec<?> codec, String message) {
    assertThat(Documents.read('"' + text + '"', codec).told())
        .as(text)
        .containsExactly(" " + message);
  }
}
