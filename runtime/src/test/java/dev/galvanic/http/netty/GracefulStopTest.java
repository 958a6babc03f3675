package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.Endpoint;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Reply;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that stops owes the replies to what it has taken. */
@Timeout(20)
class GracefulStopTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CompletableFuture<Reply> reply = new CompletableFuture<>();

  private TestServer server() throws Exception {
    return server(Duration.ofMillis(100));
  }

  /**
   * @param rest how long a request may be on its way to a connection
   */
  private TestServer server(Duration rest) throws Exception {
    return TestServer.start(
        HttpLimits.defaults().with(times(rest)),
        TestServer.get(
            "/work",
            Endpoint.async(
                "GET",
                exchange -> {
                  begun.countDown();
                  return reply;
                })));
  }

  private static HttpLimits.Times times(Duration rest) {
    HttpLimits.Times usual = HttpLimits.defaults().times();
    return new HttpLimits.Times(
        usual.head(),
        usual.body(),
        usual.bodyRate(),
        usual.bodyRateAfter(),
        usual.idle(),
        // The shortest tells how often the server looks.
        Duration.ofMillis(40),
        usual.handler(),
        Duration.ofSeconds(20),
        rest,
        true);
  }

  /** Stops it, and tells what that took. */
  private static Duration time(TestServer server) throws Exception {
    long begun = System.nanoTime();
    assertThat(server.server().stop(Duration.ofSeconds(10))).isTrue();
    return Duration.ofNanos(System.nanoTime() - begun);
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
    try (TestServer server = server(Duration.ofSeconds(20));
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
    Duration rest = Duration.ofMillis(600);
    try (TestServer server = server(rest);
        RawClient client = server.connect()) {
      client.get("/hello").read();
      // As long as a request may be on its way, and until that has been noticed.
      Thread.sleep(rest.plusMillis(100).toMillis());
      assertThat(time(server)).isLessThan(rest);
    }
  }

  @Test
  void aClientThatIsToldToCloseAndDoesNotHoldsNothingUp() throws Exception {
    try (TestServer server = server();
        RawClient client = server.connect()) {
      client.get("/work");
      begun.await();
      CompletableFuture<Boolean> stopped = stop(server, Duration.ofSeconds(10));
      Thread.sleep(50);
      reply.complete(TestServer.text("done"));
      assertThat(client.read().header("Connection")).isEqualTo("close");
      assertThat(stopped.get(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whoeverStillSendsIsReadPastTheStop() throws Exception {
    try (TestServer server = server();
        RawClient client = server.connect()) {
      client.send(
          "POST /hello HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 1000000\r\n\r\na");
      assertThat(client.read().status()).isEqualTo(405);
      CompletableFuture<Boolean> stopped = stop(server, Duration.ofSeconds(10));
      Thread.sleep(300);
      client.send("a".repeat(1000));
      assertThat(stopped).isNotDone();
      client.finishSending();
      assertThat(stopped.get(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aConnectionWithoutARequestHoldsNothingUp() throws Exception {
    try (TestServer server = server();
        RawClient client = server.connect()) {
      client.get("/hello").read();
      assertThat(time(server)).isLessThan(Duration.ofSeconds(1));
      assertThat(client.ended()).isTrue();
    }
  }
}
