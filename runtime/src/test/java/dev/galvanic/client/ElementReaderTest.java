package dev.galvanic.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galvanic.BadGatewayException;
import dev.galvanic.ReplyStyle;
import dev.galvanic.json.Codecs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements of a reply, wherever the pieces end in which it comes. */
class ElementReaderTest {
  private static final int LIMIT = 64;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"code\":0,\"data\":[\"a\",\"]\\\",[\",\"\u00e4\\u00e4\"]}",
        " { \"data\" : [ \"a\" , \"]\\\",[\" , \"\u00e4\\u00e4\" ] , \"code\" : 0 } ",
        "{\"more\":{\"data\":[1]},\"x\":\"data\",\"y\":[[2]],\"data\":[\"a\",\"]\\\",[\",\"\u00e4\u00e4\"]}",
      })
  void theDataOfAnEnvelope(String body) {
    for (int piece = 1; piece <= body.length(); piece++) {
      assertThat(read(ElementReader.array(Codecs.STRING), ReplyStyle.ENVELOPE, body, piece))
          .containsExactly("a", "]\",[", "\u00e4\u00e4");
    }
  }

  @Test
  void elementsThatAreArraysAndObjects() {
    String body = "[[1,[2]],{\"data\":[3,{}]},null,[]]";
    for (int piece = 1; piece <= body.length(); piece++) {
      assertThat(read(ElementReader.array(Codecs.TREE), ReplyStyle.PLAIN, body, piece))
          .hasToString("[[1, [2]], {data=[3, {}]}, null, []]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", " [ ] ", "[\n]"})
  void noElements(String body) {
    assertThat(read(ElementReader.array(Codecs.INT), ReplyStyle.PLAIN, body, 1)).isEmpty();
  }

  @Test
  void aLineIsAnElementAndTheLastNeedsNoEnd() {
    String body = "1\n 2\r\n\n3";
    for (int piece = 1; piece <= body.length(); piece++) {
      assertThat(read(ElementReader.lines(Codecs.INT), ReplyStyle.ENVELOPE, body, piece))
          .containsExactly(1, 2, 3);
    }
  }

  @Test
  void textIsNotCutInsideOfACharacter() {
    String body = "a\u00e4\u20ac\ud83d\ude00z";
    for (int piece = 1; piece <= body.getBytes(UTF_8).length; piece++) {
      List<String> read = read(ElementReader.text(), ReplyStyle.PLAIN, body, piece);
      assertThat(String.join("", read)).isEqualTo(body);
      assertThat(read).allSatisfy(part -> assertThat(part).doesNotContain("\ufffd").isNotEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "[", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1}", "{1]", "[1]]", "[1][2]",
        "[1],[2]", "[\"a]", "[a]", "{}", "7", "null",
      })
  void whatIsNoArrayCannotBeRead(String body) {
    for (int piece = 1; piece <= Math.max(1, body.length()); piece++) {
      assertThat(failure(ElementReader.array(Codecs.INT), ReplyStyle.PLAIN, body, piece).message())
          .contains("The reply of shop to Items.all", "cannot be read");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1]",
        "{\"code\":0}",
        "{\"code\":0,\"data\":null}",
        "{\"code\":0,\"data\":{}}",
        "{\"code\":0,\"data\":[1]",
        "{\"code\":0 \"data\":[1]}",
        "{\"data\":[1],\"data\":[2]}",
      })
  void whatIsNoEnvelopeCannotBeRead(String body) {
    assertThat(failure(ElementReader.array(Codecs.INT), ReplyStyle.ENVELOPE, body, 3).message())
        .contains("cannot be read");
  }

  /** It would be an empty reply otherwise, though it is one that can be read as a whole. */
  @Test
  void dataWithAnEscapeInItsNameCannotBeRead() {
    String body = "{\"code\":0,\"d\\u0061ta\":[1]}";
    assertThat(failure(ElementReader.array(Codecs.INT), ReplyStyle.ENVELOPE, body, 3).error())
        .hasValue(
            "the array of its elements was not found: the name 'data' must be written as it is");
  }

  @Test
  void theElementThatCannotBeReadIsNamed() {
    BadGatewayException failure =
        failure(ElementReader.array(Codecs.INT), ReplyStyle.PLAIN, "[1,2,\"x\"]", 4);
    assertThat(failure.message()).contains("Items.all, element 2,");
  }

  @Test
  void oneElementMayNotBeTooLong() {
    String fits = "[" + "1,".repeat(1000) + "\"" + "a".repeat(LIMIT - 2) + "\"]";
    assertThat(read(ElementReader.array(Codecs.TREE), ReplyStyle.PLAIN, fits, 7)).hasSize(1001);
    String longer = fits.replace("]", " ]");
    assertThat(failure(ElementReader.array(Codecs.TREE), ReplyStyle.PLAIN, longer, 7).error())
        .contains("more than 64 bytes in element 1000");
    String around = "{\"x\":\"" + "a".repeat(65 << 10) + "\",\"data\":[1]}";
    assertThat(failure(ElementReader.array(Codecs.INT), ReplyStyle.ENVELOPE, around, 1000).error())
        .contains("more than 65536 bytes around its elements");
  }

  @Test
  void textThatIsNotUtf8CannotBeRead() {
    ElementReader<String> reader = ElementReader.text().reader(head(ReplyStyle.PLAIN), LIMIT);
    reader.read(new byte[] {'a', (byte) 0xe2}, text -> {});
    assertThat(
            catchThrowableOfType(BadGatewayException.class, () -> reader.end(text -> {})).error())
        .contains("no UTF-8");
  }

  private static <T> BadGatewayException failure(
      ElementReader.Format<T> format, ReplyStyle style, String body, int piece) {
    BadGatewayException failure =
        catchThrowableOfType(BadGatewayException.class, () -> read(format, style, body, piece));
    assertThat(failure).as("%s in pieces of %d", body, piece).isNotNull();
    return failure;
  }

  private static <T> List<T> read(
      ElementReader.Format<T> format, ReplyStyle style, String body, int piece) {
    ElementReader<T> reader = format.reader(head(style), LIMIT);
    List<T> elements = new ArrayList<>();
    byte[] bytes = body.getBytes(UTF_8);
    for (int from = 0; from < bytes.length; from += piece) {
      reader.read(
          Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece)), elements::add);
    }
    reader.end(elements::add);
    return elements;
  }

  private static ClientReply head(ReplyStyle style) {
    return new ClientReply("Items.all", "shop", style, 200, new byte[0]);
  }
}
