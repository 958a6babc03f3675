package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in JSON as a literal or a string. */
class ScalarsTest {
  private static final Members COLORS = Members.names("RED", "GREEN", "BLUE");

  @Test
  void booleansAreTheTwoLiterals() {
    assertThat(Documents.read("true", Codecs.BOOLEAN).value()).isTrue();
    assertThat(Documents.read("false", Codecs.BOOLEAN).value()).isFalse();
    for (String other : List.of("1", "\"true\"", "[]", "{}")) {
      assertRefused(other, Codecs.BOOLEAN, "must be true or false");
    }
    assertRefused("null", Codecs.BOOLEAN, "must not be null");
  }

  @Test
  void stringsAreTakenAsTheyStand() {
    assertRead("\"Zoë \\\"x\\\" €\\u20ac 😀\\ud83d\\ude00\"", Codecs.STRING, "Zoë \"x\" €€ 😀😀");
    assertRead("\"\\b\\f\\n\\r\\t\\/\\\\\\u0000\"", Codecs.STRING, "\b\f\n\r\t/\\\u0000");
    for (String other : List.of("1", "true", "[\"a\"]", "{\"a\":1}")) {
      assertRefused(other, Codecs.STRING, "must be a string");
    }
  }

  @Test
  void stringsOfEveryLengthAreRightAtTheirEnds() {
    for (int length = 0; length < 40; length++) {
      String plain = "abcdefghijklmnopqrstuvwxyz0123456789ABCD".substring(0, length);
      assertRead('"' + plain + '"', Codecs.STRING, plain);
      assertRead('"' + plain + "\\n\"", Codecs.STRING, plain + "\n");
      assertRead('"' + plain + "é" + plain + '"', Codecs.STRING, plain + "é" + plain);
    }
  }

  @Test
  void aCharacterIsAStringOfOne() {
    assertRead("\"a\"", Codecs.CHAR, 'a');
    assertRead("\"\\n\"", Codecs.CHAR, '\n');
    assertRead("\"€\"", Codecs.CHAR, '€');
    for (String other : List.of("\"\"", "\"ab\"", "\"😀\"", "97")) {
      assertRefused(other, Codecs.CHAR, "must be one character");
    }
  }

  @Test
  void anEnumIsOneOfItsNames() {
    JsonReader in = reader("[\"GREEN\",\"BL\\u0055E\",\"green\",\"\",7,null,\"RED\"]");
    assertThat(in.list(new OneOf(COLORS))).containsExactly(1, 2, -1, -1, -1, -1, 0);
    assertThat(in.finish().stream().map(p -> p.pointer() + " " + p.message()))
        .containsExactly(
            "/2 must be one of RED, GREEN, BLUE",
            "/3 must be one of RED, GREEN, BLUE",
            "/4 must be one of RED, GREEN, BLUE",
            "/5 must not be null");
  }

  @Test
  void uuidsAre36Characters() {
    UUID uuid = UUID.fromString("0123abcd-89ef-4321-8765-fedcba987654");
    assertRead('"' + uuid.toString() + '"', Codecs.UUID, uuid);
    assertRead('"' + uuid.toString().toUpperCase(java.util.Locale.ROOT) + '"', Codecs.UUID, uuid);
    assertRead('"' + uuid.toString().replace("f", "\\u0066") + '"', Codecs.UUID, uuid);
    for (String other :
        List.of(
            "\"1-1-1-1-1\"",
            "\"0123abcd89ef43218765fedcba987654\"",
            "\"0123abcd-89ef-4321-8765-fedcba98765g\"",
            "\"0123abcd-89ef-4321-87650fedcba98765\"",
            "\"{0123abcd-89ef-4321-8765-fedcba987654}\"",
            "1")) {
      assertRefused(other, Codecs.UUID, "must be a UUID");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 57, 58, 59, 1000})
  void bytesAreBase64(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 7 + 200);
    }
    String json = Documents.write(Codecs.BYTES, bytes);
    assertThat(Documents.read(json, Codecs.BYTES).value()).isEqualTo(bytes);
  }

  @Test
  void otherFormsOfBytesAreRefused() {
    byte[] slashes = {-1, -1, -1};
    assertThat(Documents.read("\"\\/\\/\\/\\/\"", Codecs.BYTES).value()).isEqualTo(slashes);
    for (String other :
        List.of(
            "\"YQ\"", "\"YQ=\"", "\"Y\"", "\"YQ==\\n\"", "\"____\"", "\"a b=\"", "\"YR==\"", "1")) {
      assertRefused(other, Codecs.BYTES, "must be base64");
    }
  }

  private record OneOf(Members constants) implements JsonCodec<Integer> {

    @Override
    public void write(JsonWriter out, Integer value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Integer read(JsonReader in) {
      return in.oneOf(constants);
    }
  }

  private static JsonReader reader(String json) {
    return JsonReader.of(json.getBytes(StandardCharsets.UTF_8), JsonOptions.requests());
  }

  private static <T> void assertRead(String json, JsonCodec<T> codec, T value) {
    assertThat(Documents.read(json, codec)).isEqualTo(new Documents.Outcome<>(value, List.of()));
  }

  private static void assertRefused(String json, JsonCodec<?> codec, String message) {
    assertThat(Documents.read(json, codec).told()).as(json).containsExactly(" " + message);
  }
}
