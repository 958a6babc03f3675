package dev.galvanic.testing.conformance.schema;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A format of texts.
 *
 * @param reader throws on what is none
 * @param samples some that are
 * @param wrong some that are none
 */
record Format(Consumer<String> reader, List<String> samples, List<String> wrong) {
  private static final Map<String, Format> ALL =
      Map.of(
          "uuid",
          new Format(
              Format::uuid,
              List.of(
                  "0b8f6a52-93f6-4f47-8f0c-6f0c9a1f2b3d", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
              List.of("0b8f6a52")),
          "date-time",
          new Format(
              OffsetDateTime::parse,
              List.of("2026-02-28T23:59:59.999Z", "2024-02-29T00:00:00+05:30"),
              List.of("2026-02-30T00:00:00Z", "2026-02-28")),
          "date",
          new Format(LocalDate::parse, List.of("2024-02-29", "1969-12-31"), List.of("2026-02-30")),
          "local-time",
          new Format(LocalTime::parse, List.of("23:59:59", "00:00:00"), List.of("24:01:00")),
          "local-date-time",
          new Format(
              LocalDateTime::parse, List.of("2024-02-29T12:00:00"), List.of("2026-02-30T00:00:00")),
          "duration",
          new Format(Duration::parse, List.of("PT1H30M", "PT0S"), List.of("1 hour")),
          "email",
          new Format(Format::email, List.of("ada@example.org"), List.of("ada.example.org")),
          "uri-reference",
          new Format(URI::create, List.of("about:blank"), List.of()),
          "base64",
          new Format(
              text -> Base64.getDecoder().decode(text), List.of("", "/+8="), List.of("%%%")));

  /** The format of a schema's texts, if it has one that is known. */
  static Optional<Format> of(Schema schema) {
    return schema
        .text("format")
        .or(() -> schema.text("contentEncoding"))
        .flatMap(name -> Optional.ofNullable(ALL.get(name)));
  }

  boolean holds(String text) {
    try {
      reader.accept(text);
      return true;
    } catch (RuntimeException e) {
      // Each reader has its own exception for what it does not read.
      return false;
    }
  }

  private static void uuid(String text) {
    if (!UUID.fromString(text).toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException(text);
    }
  }

  private static void email(String text) {
    if (!text.matches("[^@\\s]+@[^@\\s]+")) {
      throw new IllegalArgumentException(text);
    }
  }
}
