package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What takes too long is answered or closed in time. */
@Timeout(10)
class TimeoutsTest {
  private static final byte[] LARGE = new byte[32 << 20];
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    HttpLimits.Times times =
        new HttpLimits.Times(
            Duration.ofMillis(200),
            Duration.ofMillis(800),
            1000,
            Duration.ofMillis(200),
            Duration.ofMillis(400),
            Duration.ofMillis(300),
            Duration.ofMillis(600),
            Duration.ofMillis(100),
            Duration.ofMillis(100),
            true);
    server =
        TestServer.start(
            HttpLimits.defaults().with(times),
            TestServer.get("/large", Endpoint.nonBlocking("GET", e -> Reply.of(200, "a/b", LARGE))),
            TestServer.get(
                "/later",
                Endpoint.async(
                    "GET",
                    e ->
                        new CompletableFuture<Reply>()
                            .completeOnTimeout(
                                TestServer.text("later"),
                                500,
                                java.util.concurrent.TimeUnit.MILLISECONDS))));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aHeadThatDoesNotEndIsA408() throws Exception {
    try (RawClient client = server.connect()) {
      client.send("GET /hello HTTP/1.1\r\nX: ");
      for (int i = 0; i < 3; i++) {
        Thread.sleep(50);
        client.send("a");
      }
      assertThat(client.read().status()).isEqualTo(408);
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aBodyThatComesTooSlowlyIsA408() throws Exception {
    long start = System.nanoTime();
    try (RawClient client = server.connect()) {
      client.send(post(1000) + "a".repeat(100));
      assertThat(client.read().status()).isEqualTo(408);
      assertThat(client.ended()).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(700));
    }
  }

  @Test
  void aBodyThatComesSteadilyButTakesTooLongIsA408() throws Exception {
    try (RawClient client = server.connect()) {
      client.send(post(100_000));
      for (int sent = 0; sent < 20 && !client.answered(); sent++) {
        client.send("a".repeat(1000));
        Thread.sleep(45);
      }
      assertThat(client.read().status()).isEqualTo(408);
    }
  }

  @Test
  void aConnectionWithoutARequestIsClosed() throws IOException {
    try (RawClient client = server.connect()) {
      assertThat(client.ended()).isTrue();
    }
    try (RawClient client = server.connect()) {
      client.get("/hello").read();
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void aRequestInWorkIsNotIdle() throws IOException {
    try (RawClient client = server.connect()) {
      assertThat(client.get("/later").read().body()).isEqualTo("later");
    }
  }

  @Test
  void aReplyThatNobodyReadsClosesTheConnection() throws Exception {
    try (RawClient client = server.connect()) {
      client.get("/large");
      Thread.sleep(900);
      assertThat(client.drained()).isLessThan(LARGE.length);
    }
  }

  @Test
  void aReplyThatIsReadSlowlyIsSentToItsEnd() throws Exception {
    try (RawClient client = server.connect()) {
      client.get("/large");
      for (int i = 0; i < 5; i++) {
        Thread.sleep(100);
        client.skip(1 << 20);
      }
      client.send("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(client.drained()).isGreaterThan(LARGE.length - (5 << 20));
    }
  }

  private static String post(int length) {
    return "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }
}
