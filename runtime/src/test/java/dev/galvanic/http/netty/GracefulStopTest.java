package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Reply;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that stops owes the replies to what it has taken. */
@Timeout(20)
class GracefulStopTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CompletableFuture<Reply> reply = new CompletableFuture<>();

  private TestServer server() throws Exception {
    return TestServer.start(
        TestServer.get(
            "/work",
            Endpoint.async(
                "GET",
                exchange -> {
                  begun.countDown();
                  return reply;
                })));
  }

  private static CompletableFuture<Boolean> stop(TestServer server, Duration grace) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return server.server().stop(grace);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void whatIsInWorkIsAnsweredAndThenTheConnectionCloses() throws Exception {
    try (TestServer server = server();
        RawClient client = server.connect()) {
      client.get("/work");
      begun.await();
      CompletableFuture<Boolean> stopped = stop(server, Duration.ofSeconds(10));
      Thread.sleep(50);
      assertThat(stopped).isNotDone();
      assertThatThrownBy(server::connect).isInstanceOf(ConnectException.class);
      reply.complete(TestServer.text("done"));
      RawClient.Answer answer = client.read();
      assertThat(answer.body()).isEqualTo("done");
      assertThat(answer.header("Connection")).isEqualTo("close");
      assertThat(client.ended()).isTrue();
      client.finishSending();
      assertThat(stopped.get()).isTrue();
    }
  }

  @Test
  void whatDoesNotEndIsCutAndToldSo() throws Exception {
    try (TestServer server = server();
        RawClient client = server.connect()) {
      client.get("/work");
      begun.await();
      assertThat(stop(server, Duration.ofMillis(100)).get()).isFalse();
      assertThat(client.ended()).isTrue();
      assertThat(reply).isCancelled();
    }
  }

  @Test
  void aRequestOnItsWayToAnOpenConnectionIsStillAnswered() throws Exception {
    try (TestServer server = server();
        RawClient client = server.connect()) {
      client.get("/hello").read();
      CompletableFuture<Boolean> stopped = stop(server, Duration.ofSeconds(10));
      Thread.sleep(50);
      assertThat(client.get("/hello").read().header("Connection")).isEqualTo("close");
      client.finishSending();
      assertThat(stopped.get()).isTrue();
    }
  }

  @Test
  void aConnectionThatHasRestedGoesAtOnce() throws Exception {
    try (TestServer server = server();
        RawClient client = server.connect()) {
      client.get("/hello").read();
      // As long as a request may be on its way, and until that has been noticed.
      Thread.sleep(1000);
      Thread.sleep(1000);
      long begun = System.nanoTime();
      assertThat(stop(server, Duration.ofSeconds(10)).get()).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(400));
    }
  }

  @Test
  void aConnectionWithoutARequestHoldsNothingUp() throws Exception {
    try (TestServer server = server();
        RawClient client = server.connect()) {
      client.get("/hello").read();
      assertThat(stop(server, Duration.ofSeconds(10)).get()).isTrue();
      assertThat(client.ended()).isTrue();
    }
  }
}
