package dev.galvanic.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Broken syntax ends the document, and is told with pointer, byte offset and a little of it. */
class SyntaxErrorTest {

  @Test
  void thePlaceIsToldAsPointerAndOffset() {
    assertTold(
        "{\"name\":\"a\",\"city\":{\"id\":1,\"name\":oops}}",
        "/city/name is not JSON at byte 34: expected a value, found 'oops}}'");
    assertTold(
        "{\"cities\":[{\"id\":1,\"name\":\"a\"} {",
        "/cities/0 is not JSON at byte 31: expected a comma or ], found '{'");
    assertTold("{\"age\" 1}", "/age is not JSON at byte 7: expected a colon, found '1}'");
    assertTold("{1:2}", " is not JSON at byte 1: expected a member name or }, found '1:2}'");
    assertTold(
        "{\"name\":\"a\"", " is not JSON at byte 11: expected a comma or }, the document ends");
    assertTold("", " is not JSON at byte 0: expected a value, the document ends");
  }

  @Test
  void whatWasWrongBeforeItIsToldToo() {
    assertTold(
        "{\"name\":1,\"age\":\"x\",}",
        "/name must be a string",
        "/age must be an integer",
        " is not JSON at byte 20: expected a member name, found '}'");
  }

  @Test
  void missingMembersOfABrokenObjectAreNotTold() {
    assertTold("{\"age\":1,", " is not JSON at byte 9: expected a member name, the document ends");
  }

  @Test
  void stringsSayWhatIsWrongWithThem() {
    assertTold(
        "{\"name\":\"a\\q\"", "/name is not JSON at byte 10: expected an escape, found '\\x5cq\"'");
    assertTold(
        "{\"name\":\"a\n\"",
        "/name is not JSON at byte 10: expected no control character in a string, found '\\x0a\"'");
    assertTold(
        "{\"name\":\"\\ud800\"",
        "/name is not JSON at byte 9: expected an escape, found '\\x5cud800\"'");
    assertTold(
        "{\"name\":\"abc",
        "/name is not JSON at byte 12: expected a closing quote, the document ends");
  }

  @Test
  void numbersSayWhatIsWrongWithThem() {
    assertTold("{\"age\":01}", "/age is not JSON at byte 7: expected no leading zero, found '01}'");
    assertTold("{\"age\":1.}", "/age is not JSON at byte 9: expected a digit, found '}'");
    assertTold("{\"age\":-}", "/age is not JSON at byte 8: expected a digit, found '}'");
  }

  @Test
  void whatFollowsTheDocumentIsToldAfterItsMistakes() {
    Documents.Outcome<?> outcome =
        Documents.read("{\"id\":true,\"name\":\"a\"}}", CityCodec.INSTANCE);
    assertThat(outcome.told())
        .containsExactly(
            "/id must be an integer",
            " is not JSON at byte 22: expected the end of the document, found '}'");
  }

  @Test
  void atMost64CharactersOfTheDocumentAreQuotedAndNoneThatIsNotPrintable() {
    String document = "\u0000\u001b[31m\\'é".repeat(20) + "secret";
    String told = Documents.read(document, CityCodec.INSTANCE).told().get(0);
    String quoted = told.substring(told.indexOf("found ") + 6);
    assertThat(quoted)
        .hasSizeLessThanOrEqualTo(70)
        .startsWith("'\\x00\\x1b[31m\\x5c\\x27\\xc3\\xa9");
    assertThat(quoted).matches("[ -~]*").endsWith("'...");
    String plain = Documents.read("x".repeat(1000), CityCodec.INSTANCE).told().get(0);
    assertThat(plain.substring(plain.indexOf('\'')).chars().filter(c -> c == 'x').count())
        .isBetween(40L, 64L);
  }

  @Test
  void aNameThatIsBrokenIsNoPartOfThePointer() {
    assertTold(
        "{\"city\":{\"i\\q\":1}}",
        "/city is not JSON at byte 11: expected an escape, found '\\x5cq\":1}}'");
  }

  private static void assertTold(String document, String... told) {
    assertThat(Documents.read(document, NewUserCodec.INSTANCE).told()).containsExactly(told);
  }
}
