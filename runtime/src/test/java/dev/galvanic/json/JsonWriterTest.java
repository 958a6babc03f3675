package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.json.NewUser.City;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is written, and what cannot be. */
class JsonWriterTest {

  @Test
  void commasStandBetweenMembersAndElementsOnly() {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.member(JsonWriter.name("a")).beginArray().endArray();
    out.member(JsonWriter.name("b")).beginArray();
    out.intValue(1);
    out.nullValue();
    out.beginObject().endObject();
    out.booleanValue(true);
    out.booleanValue(false);
    out.endArray();
    out.member("c\"").beginObject();
    out.member("d").string("x");
    out.endObject().endObject();
    assertThat(text(out))
        .isEqualTo("{\"a\":[],\"b\":[1,null,{},true,false],\"c\\\"\":{\"d\":\"x\"}}");
    assertThat(out.size()).isEqualTo(out.toByteArray().length);
  }

  @Test
  void textIsUtf8AndEscapedOnlyWhereItMustBe() {
    assertWritten(
        "\"a/b \\\"q\\\" \\\\ \\b\\f\\n\\r\\t \\u0000\\u001f \u007f é € 😀 \u2028\"",
        out -> out.string("a/b \"q\" \\ \b\f\n\r\t \u0000\u001f \u007f é € 😀 \u2028"));
    assertWritten("\"\"", out -> out.string(""));
    assertWritten("\"ü\"", out -> out.charValue('ü'));
  }

  @Test
  void everyCharacterIsReadBack() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 37) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        all.appendCodePoint(c);
      }
    }
    String text = all.toString();
    String json = Documents.write(Codecs.STRING, text);
    assertThat(Documents.read(json, Codecs.STRING).value()).isEqualTo(text);
    for (int i = 0; i < 200; i++) {
      String some = text.substring(i, i + i);
      assertThat(Documents.read(Documents.write(Codecs.STRING, some), Codecs.STRING).value())
          .isEqualTo(some);
    }
  }

  @Test
  void integersAreWrittenDigitByDigit() {
    long power = 1;
    for (int i = 0; i < 19; i++, power *= 10) {
      for (long value : new long[] {power, power - 1, power + 1, -power, 1 - power, 7 * power}) {
        assertWritten(Long.toString(value), out -> out.longValue(value));
      }
    }
    assertWritten("-9223372036854775808", out -> out.longValue(Long.MIN_VALUE));
    assertWritten("9223372036854775807", out -> out.longValue(Long.MAX_VALUE));
    assertWritten("-2147483648", out -> out.intValue(Integer.MIN_VALUE));
    assertWritten("2147483647", out -> out.intValue(Integer.MAX_VALUE));
    assertWritten("-32768", out -> out.shortValue(Short.MIN_VALUE));
    assertWritten("-128", out -> out.byteValue(Byte.MIN_VALUE));
  }

  @Test
  void doublesAreWrittenAsJavaDoes() {
    double[] some = {
      0,
      -0.0,
      1,
      -1,
      0.1,
      0.5,
      1.25,
      -3.125,
      100,
      1e6,
      9999999,
      1e7,
      1e10,
      0.001,
      0.0011,
      0.00099,
      1e-3,
      1e-5,
      123456.789,
      9999999.999,
      0.3,
      0.1 + 0.2,
      1e21,
      1e100,
      Double.MIN_VALUE,
      Double.MAX_VALUE,
      1.0005,
      2.675,
      1234567.891,
      12345678.9
    };
    for (double value : some) {
      assertWritten(Double.toString(value), out -> out.doubleValue(value));
    }
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      double few = random.nextInt(20_000_000) / Math.pow(10, random.nextInt(6));
      assertWritten(Double.toString(few), out -> out.doubleValue(few));
    }
    assertWritten("1.5", out -> out.floatValue(1.5f));
    assertWritten("3.4028235E38", out -> out.floatValue(Float.MAX_VALUE));
  }

  @Test
  void largeNumbersAreWrittenWhole() {
    assertWritten(
        "12345678901234567890", out -> out.bigInteger(new BigInteger("12345678901234567890")));
    assertWritten("1.50", out -> out.bigDecimal(new BigDecimal("1.50")));
    assertWritten("1E+5", out -> out.bigDecimal(new BigDecimal("1e5")));
  }

  @Test
  void otherScalarsAreStrings() {
    UUID uuid = new UUID(0x0123456789abcdefL, 0xfedcba9876543210L);
    assertWritten('"' + uuid.toString() + '"', out -> out.uuid(uuid));
    assertWritten("\"/+8=\"", out -> out.bytes(new byte[] {-1, -17}));
  }

  @Test
  void theWriterGrowsAsNeeded() {
    JsonWriter out = new JsonWriter(1);
    out.beginArray();
    for (int i = 0; i < 10_000; i++) {
      out.string("é".repeat(i % 50));
      out.longValue(i);
    }
    out.endArray();
    assertThat(Documents.read(out.toByteArray(), new AnyCodec(), JsonOptions.replies()).right())
        .isTrue();
  }

  @Test
  void afterAResetItWritesAnotherDocument() {
    JsonWriter out = new JsonWriter();
    out.string("the first");
    out.reset();
    out.intValue(2);
    assertThat(text(out)).isEqualTo("2");
  }

  @Test
  void namesAndTextsOfEveryLengthAreWrittenWhole() {
    String letters = "abcdefghijklmnopqrstuvwxyz".repeat(4);
    for (int length = 0; length < 100; length++) {
      String some = letters.substring(0, length);
      for (String text : List.of(some, some + "?", some + "\n", some + "é", "é" + some)) {
        JsonWriter out = new JsonWriter(1);
        out.beginObject().member(JsonWriter.name(text)).string(text);
        out.endObject();
        String json = Documents.write(Codecs.map(Codecs.STRING), Map.of(text, text));
        assertThat(text(out)).isEqualTo(json);
        assertThat(Documents.read(json, Codecs.map(Codecs.STRING)).value())
            .isEqualTo(Map.of(text, text));
      }
      String half = some + "\ud83d";
      assertThatThrownBy(() -> Documents.write(Codecs.STRING, half))
          .isInstanceOf(JsonWriteException.class);
    }
  }

  @Test
  void aNullWhereNoneMayBeNamesTheMember() {
    assertBroken(
        "The member /name is null. Mark it @Nullable, or give it a value.",
        () -> Documents.write(CityCodec.INSTANCE, new City(1, null)));
    NewUser user =
        new NewUser("a", 1, null, new City(1, "b"), List.of(new City(1, "c"), new City(2, null)));
    assertBroken(
        "The member /cities/1/name is null. Mark it @Nullable, or give it a value.",
        () -> Documents.write(NewUserCodec.INSTANCE, user));
    assertBroken(
        "The member /city is null. Mark it @Nullable, or give it a value.",
        () -> Documents.write(NewUserCodec.INSTANCE, new NewUser("a", 1, null, null, List.of())));
    assertBroken(
        "The member /cities/1 is null. Mark it @Nullable, or give it a value.",
        () ->
            Documents.write(
                NewUserCodec.INSTANCE,
                new NewUser(
                    "a", 1, null, new City(1, "]},"), Arrays.asList(new City(1, "\"{["), null))));
    assertBroken(
        "The member /cities is null. Mark it @Nullable, or give it a value.",
        () ->
            Documents.write(
                NewUserCodec.INSTANCE, new NewUser("a", 1, null, new City(1, "b"), null)));
    assertBroken(
        "The value is null. Mark it @Nullable, or give it a value.",
        () -> Documents.write(Codecs.STRING, null));
    assertBroken(
        "The member /1 is null. Mark it @Nullable, or give it a value.",
        () ->
            Documents.write(
                Codecs.list(Codecs.optional(Codecs.INT)), Arrays.asList(Optional.of(1), null)));
    Map<String, String> map = new HashMap<>();
    map.put("a/b", null);
    assertBroken(
        "The member /a~1b is null. Mark it @Nullable, or give it a value.",
        () -> Documents.write(Codecs.map(Codecs.STRING), map));
  }

  @Test
  void whatIsNoNumberNamesTheMember() {
    assertBroken(
        "The member /1 is NaN, which JSON has no number for. Write null or a string.",
        () -> Documents.write(Codecs.list(Codecs.DOUBLE), List.of(1.0, Double.NaN)));
    assertBroken(
        "The member /x is -Infinity, which JSON has no number for. Write null or a string.",
        () -> Documents.write(Codecs.map(Codecs.FLOAT), Map.of("x", Float.NEGATIVE_INFINITY)));
    assertBroken(
        "The member /x/0 is NaN, which JSON has no number for. Write null or a string.",
        () -> Documents.write(Codecs.TREE, Map.of("x", List.of(Double.NaN))));
    assertBroken(
        "The member /0 is Infinity, which JSON has no number for. Write null or a string.",
        () -> Documents.write(Codecs.TREE, List.of(Float.POSITIVE_INFINITY)));
  }

  @Test
  void halfASurrogatePairNamesTheMember() {
    for (String half : List.of("\ud83d", "a\ude00", "\ud83dx", "\ude00\ud83d")) {
      assertThatThrownBy(() -> Documents.write(CityCodec.INSTANCE, new City(1, half)))
          .isInstanceOfSatisfying(
              JsonWriteException.class, e -> assertThat(e.pointer()).isEqualTo("/name"))
          .hasMessage(
              "The member /name has half a surrogate pair, which UTF-8 cannot carry. Mend the text.");
    }
    assertBroken(
        "The member /1 has half a surrogate pair, which UTF-8 cannot carry. Mend the text.",
        () -> Documents.write(Codecs.list(Codecs.STRING), List.of("a", "\ud83d")));
  }

  private static void assertBroken(String message, ThrowingCallable writing) {
    assertThatThrownBy(writing).isInstanceOf(JsonWriteException.class).hasMessage(message);
  }

  private static void assertWritten(String json, Consumer<JsonWriter> writing) {
    JsonWriter out = new JsonWriter(1);
    writing.accept(out);
    assertThat(text(out)).isEqualTo(json);
  }

  private static String text(JsonWriter out) {
    return new String(out.toByteArray(), StandardCharsets.UTF_8);
  }
}
