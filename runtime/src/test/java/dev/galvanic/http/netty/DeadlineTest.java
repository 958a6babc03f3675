package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A handler that does not come to an end, and one whose caller has gone. */
@Timeout(10)
class DeadlineTest {
  private static final HttpLimits SHORT =
      HttpLimits.defaults()
          .with(
              new HttpLimits.Times(
                  Duration.ofSeconds(5),
                  Duration.ofSeconds(5),
                  240,
                  Duration.ofSeconds(5),
                  Duration.ofSeconds(5),
                  Duration.ofSeconds(5),
                  Duration.ofMillis(100),
                  Duration.ofMillis(200),
                  Duration.ofMillis(100),
                  true));

  @Test
  void aBlockingHandlerIsInterruptedAndItsThreadIsClean() throws Exception {
    AtomicBoolean interrupted = new AtomicBoolean();
    AtomicBoolean stained = new AtomicBoolean();
    BlockingThreads one = BlockingThreads.platform("one", 1);
    try (TestServer server =
            TestServer.start(
                options -> options.with(SHORT),
                one,
                TestServer.get(
                    "/hang",
                    Endpoint.blocking(
                        "GET /hang",
                        exchange -> {
                          try {
                            new CountDownLatch(1).await();
                          } catch (InterruptedException e) {
                            interrupted.set(true);
                            Thread.currentThread().interrupt();
                          }
                          return TestServer.text("too late");
                        })),
                TestServer.get(
                    "/next",
                    Endpoint.blocking(
                        "GET /next",
                        exchange -> {
                          stained.set(Thread.currentThread().isInterrupted());
                          return TestServer.text("next");
                        })));
        RawClient client = server.connect()) {
      RawClient.Answer answer = client.get("/hang").read();
      assertThat(answer.status()).isEqualTo(504);
      assertThat(answer.body())
          .matches("\\{\"code\":504,\"message\":\"Gateway Timeout\",\"id\":\"[0-9a-z-]+\"}");
      while (one.busy() > 0) {
        Thread.onSpinWait();
      }
      assertThat(client.get("/next").read().body()).isEqualTo("next");
      assertThat(interrupted).isTrue();
      assertThat(stained).isFalse();
    }
  }

  @Test
  void aCallerThatWaitsForLessTimeIsAnsweredSooner() throws Exception {
    CompletableFuture<Reply> stage = new CompletableFuture<>();
    try (TestServer server =
            TestServer.start(TestServer.get("/hang", Endpoint.async("GET /hang", e -> stage)));
        RawClient client = server.connect()) {
      client.send("GET /hang HTTP/1.1\r\nHost: a\r\nX-Request-Timeout-Ms: 50\r\n\r\n");
      assertThat(client.read().status()).isEqualTo(504);
      // What is answered after it was begun after it was over.
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
      assertThat(stage).isCancelled();
    }
  }

  @Test
  void anAsynchronousHandlerIsCancelledAndItsReplyDropped() throws Exception {
    CompletableFuture<Reply> stage = new CompletableFuture<>();
    try (TestServer server =
            TestServer.start(
                SHORT, TestServer.get("/hang", Endpoint.async("GET /hang", e -> stage)));
        RawClient client = server.connect()) {
      assertThat(client.get("/hang").read().status()).isEqualTo(504);
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
      assertThat(stage).isCancelled();
    }
  }

  @Test
  void aHandlerWhoseCallerHasGoneIsStopped() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    CompletableFuture<Reply> stage = new CompletableFuture<>();
    try (TestServer server =
        TestServer.start(
            TestServer.get(
                "/block",
                Endpoint.blocking(
                    "GET /block",
                    exchange -> {
                      running.countDown();
                      try {
                        new CountDownLatch(1).await();
                      } finally {
                        interrupted.countDown();
                      }
                      return TestServer.text("nobody reads this");
                    })),
            TestServer.get("/async", Endpoint.async("GET /async", exchange -> stage)))) {
      try (RawClient client = server.connect();
          RawClient other = server.connect()) {
        client.get("/block");
        other.get("/async");
        running.await();
        Thread.sleep(50);
        client.reset();
        other.reset();
      }
      assertThat(interrupted.await(3, TimeUnit.SECONDS)).isTrue();
      while (!stage.isDone()) {
        Thread.onSpinWait();
      }
      assertThat(stage).isCancelled();
    }
  }

  @Test
  void aStageThatCannotBeCancelledStopsNoOtherRequestsClock() throws Exception {
    CompletableFuture<Reply> stubborn =
        new CompletableFuture<>() {
          @Override
          public CompletableFuture<Reply> toCompletableFuture() {
            throw new UnsupportedOperationException();
          }
        };
    try (TestServer server =
            TestServer.start(
                SHORT, TestServer.get("/hang", Endpoint.async("GET /hang", e -> stubborn)));
        RawClient client = server.connect()) {
      for (int i = 0; i < 4; i++) {
        assertThat(client.get("/hang").read().status()).isEqualTo(504);
      }
    }
  }

  @Test
  void aRequestThatGoesWrongWhileItsHandlerWorksGivesItsPlaceBack() throws Exception {
    List<CompletableFuture<Reply>> begun = new CopyOnWriteArrayList<>();
    HttpLimits one = HttpLimits.defaults().with(new HttpLimits.Load(16, 1));
    String head = "GET /hang HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n";
    try (TestServer server =
        TestServer.start(
            one,
            TestServer.get("/hang", Endpoint.async("GET /hang", e -> begin(begun))),
            TestServer.get(
                "/next",
                Endpoint.async(
                    "GET /next",
                    e -> CompletableFuture.completedFuture(TestServer.text("next")))))) {
      // More connections than there are loops: each loop meets one such request.
      for (int i = 0; i < 4; i++) {
        try (RawClient client = server.connect()) {
          client.send(head + "Transfer-Encoding: chunked\r\n\r\n").send("zz\r\n");
          assertThat(client.read().status()).isEqualTo(400);
        }
      }
      for (int i = 0; i < 4; i++) {
        try (RawClient client = server.connect()) {
          assertThat(client.get("/next").read().status()).isEqualTo(200);
        }
      }
      assertThat(begun).hasSize(4).allMatch(CompletableFuture::isCancelled);
    }
  }

  private static CompletableFuture<Reply> begin(List<CompletableFuture<Reply>> begun) {
    CompletableFuture<Reply> never = new CompletableFuture<>();
    begun.add(never);
    return never;
  }

  @Test
  void moreRequestsThanALoopHasInWorkAreA503() throws Exception {
    CompletableFuture<Reply> stage = new CompletableFuture<>();
    HttpLimits none = HttpLimits.defaults().with(new HttpLimits.Load(16, 0));
    try (TestServer server =
            TestServer.start(none, TestServer.get("/async", Endpoint.async("GET", e -> stage)));
        RawClient client = server.connect()) {
      RawClient.Answer answer = client.get("/async").read();
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("1");
    }
  }

  @Test
  void aPlaceInWorkIsGivenBack() throws Exception {
    HttpLimits one = HttpLimits.defaults().with(new HttpLimits.Load(16, 1));
    try (TestServer server =
            TestServer.start(
                one,
                TestServer.get(
                    "/async",
                    Endpoint.async(
                        "GET", e -> CompletableFuture.completedFuture(TestServer.text("ok")))));
        RawClient client = server.connect()) {
      for (int i = 0; i < 5; i++) {
        assertThat(client.get("/async").read().status()).isEqualTo(200);
      }
    }
  }
}
