package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.Parallel;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.ErrorReplies;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.Reply;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Which thread a handler runs on, and what is current there. */
@Timeout(10)
class ThreadsTest {

  private static Reply onLoop(Exchange exchange) {
    return TestServer.text("" + EventLoops.onEventLoop());
  }

  @Test
  void theKindOfTheEndpointDecides() throws Exception {
    try (TestServer server =
            TestServer.start(
                TestServer.get("/blocking", Endpoint.blocking("GET", ThreadsTest::onLoop)),
                TestServer.get("/inline", Endpoint.nonBlocking("GET", ThreadsTest::onLoop)),
                TestServer.get(
                    "/async",
                    Endpoint.async("GET", e -> CompletableFuture.completedFuture(onLoop(e)))));
        RawClient client = server.connect()) {
      assertThat(client.get("/blocking").read().body()).isEqualTo("false");
      assertThat(client.get("/inline").read().body()).isEqualTo("true");
      assertThat(client.get("/async").read().body()).isEqualTo("true");
    }
  }

  @Test
  void theContextIsCurrentWhileTheHandlerRunsAndNotAfterwards() throws Exception {
    BlockingThreads one = BlockingThreads.platform("one", 1);
    CompletableFuture<Boolean> left = new CompletableFuture<>();
    try (TestServer server =
            TestServer.start(
                UnaryOperator.identity(),
                one,
                TestServer.get("/blocking", Endpoint.blocking("GET", ThreadsTest::context)),
                TestServer.get("/inline", Endpoint.nonBlocking("GET", ThreadsTest::context)));
        RawClient client = server.connect()) {
      assertThat(client.get("/blocking").read().body()).isEqualTo("true");
      assertThat(client.get("/inline").read().body()).isEqualTo("true");
      while (!one.tryExecute(() -> left.complete(RequestContext.current().isPresent()))) {
        Thread.onSpinWait();
      }
      assertThat(left.get()).isFalse();
    }
  }

  private static Reply context(Exchange exchange) {
    boolean same = RequestContext.current().orElseThrow() == exchange.context();
    boolean long30 = exchange.context().remaining().toSeconds() >= 28;
    return TestServer.text("" + (same && long30));
  }

  @Test
  void aRequestForWhichNoThreadIsFreeIsA503() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    try (TestServer server =
            TestServer.start(
                UnaryOperator.identity(),
                BlockingThreads.platform("one", 1),
                TestServer.get(
                    "/wait",
                    Endpoint.blocking(
                        "GET",
                        exchange -> {
                          running.countDown();
                          go.await();
                          return TestServer.text("done");
                        })));
        RawClient first = server.connect();
        RawClient second = server.connect()) {
      first.get("/wait");
      running.await();
      ListAppender<ILoggingEvent> log = new ListAppender<>();
      Logger logger = (Logger) LoggerFactory.getLogger(ErrorReplies.class);
      log.start();
      logger.addAppender(log);
      RawClient.Answer refused = second.get("/wait").read();
      logger.detachAppender(log);
      assertThat(refused.status()).isEqualTo(503);
      assertThat(log.list)
          .singleElement()
          .extracting(ILoggingEvent::getFormattedMessage)
          .asString()
          .startsWith("GET answers 503, id ")
          .endsWith(
              ": Service Unavailable (BLOCKING_THREADS are all taken: what they wait for is slow,"
                  + " or there are too few)");
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      go.countDown();
      assertThat(first.read().body()).isEqualTo("done");
    }
  }

  @Test
  void aPoolOfOneServesHandlersThatBranch() throws Exception {
    try (TestServer server =
            TestServer.start(
                UnaryOperator.identity(),
                BlockingThreads.platform("one", 1),
                TestServer.get("/join", Endpoint.blocking("GET", e -> joined())));
        RawClient client = server.connect()) {
      for (int i = 0; i < 20; i++) {
        assertThat(readUntilServed(client)).isEqualTo("ab");
      }
    }
  }

  /** The one thread may still be on its way back from the request before. */
  private static String readUntilServed(RawClient client) throws IOException {
    RawClient.Answer answer = client.get("/join").read();
    while (answer.status() == 503) {
      answer = client.get("/join").read();
    }
    return answer.body();
  }

  private static Reply joined() {
    return TestServer.text(Parallel.join(() -> "a", () -> "b", (a, b) -> a + b));
  }
}
