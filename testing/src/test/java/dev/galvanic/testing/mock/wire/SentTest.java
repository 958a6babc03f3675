package dev.galvanic.testing.mock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a reply is, so that the next one on its connection begins where it ends. */
class SentTest {
  private static String reply(String method, int status, Map<String, String> headers) {
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    Sent sent = Sent.reply(Duration.ZERO, method, status, headers, body);
    return new String(sent.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void aReplyHasTheLengthOfItsBody() {
    assertThat(reply("GET", 404, Map.of("A", "b")))
        .isEqualTo("HTTP/1.1 404 Mocked\r\nA: b\r\nContent-Length: 2\r\n\r\n{}");
  }

  @Test
  void aReplyToHeadHasTheLengthAndNoBody() {
    assertThat(reply("HEAD", 200, Map.of()))
        .isEqualTo("HTTP/1.1 200 Mocked\r\nContent-Length: 2\r\n\r\n");
  }

  @Test
  void someStatusesHaveNoBody() {
    assertThat(reply("GET", 204, Map.of())).isEqualTo("HTTP/1.1 204 Mocked\r\n\r\n");
    assertThat(reply("GET", 304, Map.of())).isEqualTo("HTTP/1.1 304 Mocked\r\n\r\n");
  }

  @Test
  void aLengthThatIsSaidIsNotSaidTwice() {
    assertThat(reply("GET", 200, Map.of("content-length", "9")))
        .isEqualTo("HTTP/1.1 200 Mocked\r\ncontent-length: 9\r\n\r\n{}");
  }
}
