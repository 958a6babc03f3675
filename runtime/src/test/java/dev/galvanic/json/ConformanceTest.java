package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RFC 8259 case by case: see json/conformance.txt. */
class ConformanceTest {
  private static final JsonCodec<Object> ANY = new AnyCodec();

  /** One line of the table. */
  record Case(boolean accepted, char holds, String name, byte[] document) {

    static Case of(String line) {
      String[] parts = line.split(" ", 4);
      boolean accepted = parts[0].endsWith("y");
      return new Case(
          accepted, parts[1].charAt(0), parts[2], bytes(parts.length < 4 ? "" : parts[3]));
    }

    private static byte[] bytes(String text) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == '%') {
          bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
          i += 2;
        } else {
          bytes.write(text.charAt(i));
        }
      }
      return bytes.toByteArray();
    }

    @Override
    public String toString() {
      return (accepted ? "y_" : "n_") + name;
    }
  }

  static List<Case> cases() {
    try (InputStream table = ConformanceTest.class.getResourceAsStream("/json/conformance.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Case::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Case> arraysOfStrings() {
    return cases().stream().filter(c -> c.holds == 's');
  }

  static Stream<Case> arraysOfNumbers() {
    return cases().stream().filter(c -> c.holds == 'd');
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDocumentIsAcceptedOrRefused(Case c) {
    assertVerdict(c, Documents.read(c.document, ANY, JsonOptions.requests()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anUnknownMembersValueIsHeldToTheSame(Case c) {
    byte[] start = "{\"unknown\":".getBytes(StandardCharsets.UTF_8);
    byte[] end = ",\"id\":1,\"name\":\"a\"}".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.writeBytes(start);
    document.writeBytes(c.document);
    document.writeBytes(end);
    assertVerdict(
        c, Documents.read(document.toByteArray(), CityCodec.INSTANCE, JsonOptions.requests()));
  }

  @ParameterizedTest
  @MethodSource("arraysOfStrings")
  void stringsThatAreWantedAreHeldToTheSame(Case c) {
    assertVerdict(
        c, Documents.read(c.document, Codecs.list(Codecs.STRING), JsonOptions.requests()));
  }

  @ParameterizedTest
  @MethodSource("arraysOfNumbers")
  void numbersThatAreWantedAreHeldToTheSame(Case c) {
    assertVerdict(
        c, Documents.read(c.document, Codecs.list(Codecs.DOUBLE), JsonOptions.requests()));
  }

  @Test
  void theTableIsNotEmpty() {
    assertThat(cases()).hasSizeGreaterThan(200);
    assertThat(cases().stream().map(Case::name)).isNotEmpty();
  }

  private static void assertVerdict(Case c, Documents.Outcome<?> outcome) {
    assertThat(outcome.right()).as("%s: %s", c, outcome.told()).isEqualTo(c.accepted);
    assertThat(outcome.value() == null || !outcome.right()).isNotEqualTo(c.accepted);
  }
}
