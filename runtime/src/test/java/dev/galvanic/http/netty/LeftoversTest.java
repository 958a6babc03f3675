package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.ConflictException;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a request leaves open is closed when its handler and its reply have both ended. */
@Timeout(60)
class LeftoversTest {
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final CompletableFuture<String> second = new CompletableFuture<>();

  private void leave(Exchange exchange) {
    exchange.context().leftovers().add(() -> events.add("closed"));
  }

  /** The first request of a process takes long on a busy machine. */
  private static RawClient connect(TestServer server) throws IOException {
    return server.connect().patience(30_000);
  }

  private static TestServer serve(Endpoint endpoint) throws Exception {
    return TestServer.start(TestServer.get("/stream", endpoint));
  }

  private Endpoint publishing(Flow.Publisher<String> elements) {
    return Endpoint.async(
        "GET /stream",
        exchange -> {
          leave(exchange);
          return CompletableFuture.completedStage(
              Replies.envelope().stream(200, Codecs.STRING, elements));
        });
  }

  /** So many elements at once, and no end. */
  private Flow.Publisher<String> endless(int count) {
    return subscriber ->
        subscriber.onSubscribe(
            new Flow.Subscription() {
              private int given;

              @Override
              public void request(long n) {
                if (given++ < count) {
                  subscriber.onNext("a");
                }
              }

              @Override
              public void cancel() {
                events.add("cancelled");
              }
            });
  }

  @Test
  void aHandlerThatGoesOnBehindItsReplyHasNotEnded() throws Exception {
    CountDownLatch mayEnd = new CountDownLatch(1);
    Endpoint endpoint =
        Endpoint.blocking(
            "GET /stream",
            exchange -> {
              leave(exchange);
              exchange.reply(TestServer.text("early"));
              mayEnd.await();
              events.add("handled");
              return TestServer.text("nobody's");
            });
    try (TestServer server = serve(endpoint);
        RawClient client = connect(server)) {
      assertThat(client.get("/stream").read().body()).isEqualTo("early");
      // What came of the reply on the event loop came before this.
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
      mayEnd.countDown();
      Await.until(() -> events.contains("closed"));
      assertThat(events).containsExactly("handled", "closed");
    }
  }

  @Test
  void aStageThatIsUnderWayHasNotEnded() throws Exception {
    CompletableFuture<Reply> stage = new CompletableFuture<>();
    CountDownLatch begun = new CountDownLatch(1);
    Endpoint endpoint =
        Endpoint.async(
            "GET /stream",
            exchange -> {
              leave(exchange);
              begun.countDown();
              return stage;
            });
    try (TestServer server = serve(endpoint);
        RawClient client = connect(server)) {
      client.get("/stream");
      begun.await();
      events.add("completed");
      stage.complete(TestServer.text("late"));
      assertThat(client.read().body()).isEqualTo("late");
      Await.until(() -> events.contains("closed"));
      assertThat(events).containsExactly("completed", "closed");
    }
  }

  @Test
  void aHandlerThatFailsHasEnded() throws Exception {
    Endpoint endpoint =
        Endpoint.async(
            "GET /stream",
            exchange -> {
              leave(exchange);
              throw new ConflictException("taken");
            });
    try (TestServer server = serve(endpoint);
        RawClient client = connect(server)) {
      assertThat(client.get("/stream").read().status()).isEqualTo(409);
      Await.until(() -> !events.isEmpty());
      assertThat(events).containsExactly("closed");
    }
  }

  @Test
  void aReplyThatIsSentInPartsEndsWithTheLastOfThem() throws Exception {
    try (TestServer server = serve(publishing(new Slow("a", second)));
        RawClient client = connect(server)) {
      client.get("/stream").readHead();
      assertThat(client.chunk()).contains("\"a\"");
      events.add("second");
      second.complete("b");
      assertThat(client.chunk()).contains("\"b\"");
      Await.until(() -> events.contains("closed"));
      assertThat(events).containsExactly("second", "closed");
    }
  }

  @Test
  void aReplyThatNobodyReadsOnIsCancelledFirst() throws Exception {
    try (TestServer server = serve(publishing(endless(1)))) {
      RawClient client = connect(server);
      client.get("/stream").readHead();
      client.reset();
      Await.until(() -> events.contains("closed"));
      assertThat(events).containsExactly("cancelled", "closed");
    }
  }

  @Test
  void aReplyThatDoesNotBeginInTimeIsCancelledFirst() throws Exception {
    try (TestServer server = serve(publishing(endless(0)));
        RawClient client = connect(server)) {
      client.send("GET /stream HTTP/1.1\r\nHost: a\r\nX-Request-Timeout-Ms: 20\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(504);
      Await.until(() -> events.contains("closed"));
      assertThat(events).containsExactly("cancelled", "closed");
    }
  }
}
