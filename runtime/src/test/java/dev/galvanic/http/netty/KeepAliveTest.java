package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Reply;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** When a connection stays open. */
class KeepAliveTest {
  private static final byte[] LARGE = new byte[16 << 20];
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestServer.start(
            TestServer.get(
                "/large", Endpoint.nonBlocking("GET", e -> Reply.of(200, "a/b", LARGE))));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void http11StaysOpenWithoutBeingAsked() throws IOException {
    try (RawClient client = server.connect()) {
      assertThat(client.get("/hello").read().headers()).doesNotContainKey("Connection");
      assertThat(client.get("/hello").read().status()).isEqualTo(200);
    }
  }

  @Test
  void http10ClosesUnlessItAsks() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("GET /hello HTTP/1.0\r\n\r\n");
      assertThat(client.read().header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void http10StaysOpenWhenItAsksAndIsTold() throws IOException {
    try (RawClient client = server.connect()) {
      for (int i = 0; i < 2; i++) {
        client.send("GET /hello HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
        assertThat(client.read().header("Connection")).isEqualTo("keep-alive");
      }
    }
  }

  @Test
  void aRequestToCloseIsHonouredInAnyList() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: TE, Close\r\n\r\n");
      assertThat(client.read().header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aLargeReplyIsSentToItsEndBeforeTheConnectionCloses() throws Exception {
    try (RawClient client = server.connect()) {
      client.send("GET /large HTTP/1.0\r\n\r\n");
      Thread.sleep(50);
      assertThat(client.read().body()).hasSize(LARGE.length);
      assertThat(client.ended()).isTrue();
    }
  }
}
