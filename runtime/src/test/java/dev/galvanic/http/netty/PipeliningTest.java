package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Reply;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several requests at once on one connection. */
class PipeliningTest {
  private static final AtomicInteger STARTED = new AtomicInteger();
  private static final CompletableFuture<Reply> HELD = new CompletableFuture<>();
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestServer.start(
            TestServer.get("/slow", Endpoint.async("GET /slow", PipeliningTest::slow)),
            TestServer.get(
                "/held",
                Endpoint.async(
                    "GET /held",
                    exchange -> {
                      STARTED.incrementAndGet();
                      return HELD;
                    })),
            TestServer.get("/block", Endpoint.blocking("GET /block", PipeliningTest::block)));
  }

  @BeforeEach
  void nothingStarted() {
    STARTED.set(0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static CompletionStage<Reply> slow(Exchange exchange) {
    return new CompletableFuture<Reply>()
        .completeOnTimeout(TestServer.text("slow"), 50, TimeUnit.MILLISECONDS);
  }

  private static Reply block(Exchange exchange) throws InterruptedException {
    Thread.sleep(20);
    return TestServer.text(exchange.target());
  }

  @Test
  void repliesComeInTheOrderOfTheRequests() throws IOException {
    try (RawClient client = server.connect()) {
      client.get("/hello").get("/slow").get("/block?1").get("/hello").get("/block?2").get("/slow");
      assertThat(client.read().body()).isEqualTo("hello");
      assertThat(client.read().body()).isEqualTo("slow");
      assertThat(client.read().body()).isEqualTo("/block?1");
      assertThat(client.read().body()).isEqualTo("hello");
      assertThat(client.read().body()).isEqualTo("/block?2");
      assertThat(client.read().body()).isEqualTo("slow");
    }
  }

  @Test
  void sixteenOfWhichTheThirdIsSlowAndTheFifthMalformedGiveFourRepliesAndA400() throws IOException {
    String good = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
    String slow = "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n";
    String bad = "GET /hello HTTP/1.1\r\nHost : a\r\n\r\n";
    try (RawClient client = server.connect()) {
      client.send(good + good + slow + good + bad + good.repeat(11));
      assertThat(client.read().body()).isEqualTo("hello");
      assertThat(client.read().body()).isEqualTo("hello");
      assertThat(client.read().body()).isEqualTo("slow");
      assertThat(client.read().body()).isEqualTo("hello");
      RawClient.Answer last = client.read();
      assertThat(last.status()).isEqualTo(400);
      assertThat(last.header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void manyMoreThanAreQueuedAreAllAnswered() throws IOException {
    try (RawClient client = server.connect()) {
      for (int i = 0; i < 200; i++) {
        client.get(i % 20 == 0 ? "/block?" + i : "/target?" + i);
      }
      for (int i = 0; i < 200; i++) {
        assertThat(client.read().body()).endsWith("?" + i);
      }
    }
  }

  @Test
  void aRequestBeginsWhenTheOneBeforeItIsAnswered() throws Exception {
    try (RawClient client = server.connect()) {
      client.get("/held").get("/held");
      while (STARTED.get() == 0) {
        Thread.onSpinWait();
      }
      Thread.sleep(50);
      assertThat(STARTED).hasValue(1);
      HELD.complete(TestServer.text("held"));
      client.read();
      client.read();
      assertThat(STARTED).hasValue(2);
    }
  }

  @Test
  void nothingAfterARequestToCloseIsAnswered() throws IOException {
    try (RawClient client = server.connect()) {
      client.send("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").get("/hello");
      assertThat(client.read().header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void theEndOfTheRequestsLeavesTheirRepliesToCome() throws IOException {
    try (RawClient client = server.connect()) {
      client.get("/slow").get("/hello");
      client.finishSending();
      assertThat(client.read().body()).isEqualTo("slow");
      assertThat(client.read().body()).isEqualTo("hello");
      assertThat(client.ended()).isTrue();
    }
  }
}
