package dev.galvanic.http.netty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.json.Codecs;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stream goes as fast as its client reads, for as long as it reads. */
@Timeout(30)
class StreamBackPressureTest {
  /** More than the buffers of both ends of a connection hold. */
  private static final int BEYOND_BUFFERS = 64 << 20;

  private static HttpLimits limits(Duration write, Duration handler) {
    return HttpLimits.defaults()
        .with(
            new HttpLimits.Times(
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                240,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                write,
                handler,
                Duration.ofMillis(200),
                Duration.ofMillis(100),
                true));
  }

  private static TestServer serve(HttpLimits limits, Endpoint endpoint) throws Exception {
    return TestServer.start(limits, TestServer.get("/stream", endpoint));
  }

  /** Waits until nothing more is made; returns how many there are then. */
  private static long stillness(Elements elements) throws InterruptedException {
    long before;
    do {
      before = elements.made.get();
      Thread.sleep(200);
    } while (before == 0 || before != elements.made.get());
    return before;
  }

  @ParameterizedTest
  @EnumSource
  void aReaderThatStopsStopsTheElementsAndGoesOnWhereItWas(Elements.Kind kind) throws Exception {
    Elements elements = Elements.endless();
    try (TestServer server = serve(HttpLimits.defaults(), elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.get("/stream").readHead();
      long stopped = stillness(elements);
      assertThat(stopped * 500).isLessThan(BEYOND_BUFFERS);
      client.skip(BEYOND_BUFFERS);
      Await.until(() -> elements.made.get() * 500 > BEYOND_BUFFERS);
      assertThat(elements.ended).hasValue(0);
    }
    Await.until(() -> elements.ended.get() > 0);
    assertThat(elements.ended).hasValue(1);
  }

  @ParameterizedTest
  @EnumSource
  void aClientThatGoesAwayEndsIt(Elements.Kind kind) throws Exception {
    Elements elements = Elements.endless();
    BlockingThreads threads = BlockingThreads.open("test");
    try (TestServer server =
        TestServer.start(
            options -> options, threads, TestServer.get("/stream", elements.endpoint(kind)))) {
      try (RawClient client = server.connect()) {
        client.get("/stream").readHead();
        client.skip(100_000);
        client.reset();
      }
      Await.until(() -> elements.ended.get() > 0 && threads.busy() == 0);
      assertThat(elements.ended).hasValue(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReaderThatHasStoppedForTooLongIsCutOff(Elements.Kind kind) throws Exception {
    Elements elements = Elements.endless();
    try (TestServer server =
            serve(limits(Duration.ofMillis(500), Duration.ofSeconds(30)), elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.get("/stream").readHead();
      Await.until(() -> elements.ended.get() > 0);
      assertThat(elements.ended).hasValue(1);
      assertThat(client.drained()).isLessThan(BEYOND_BUFFERS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSlowReaderThatGoesOnReadingIsNotNorIsItHeldToTheDeadline(Elements.Kind kind)
      throws Exception {
    Elements elements = Elements.endless();
    try (TestServer server =
            serve(limits(Duration.ofMillis(500), Duration.ofMillis(200)), elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.get("/stream").readHead();
      stillness(elements);
      for (int i = 0; i < 8; i++) {
        Thread.sleep(100);
        client.skip(2 << 20);
      }
      assertThat(elements.ended).hasValue(0);
    }
  }

  @Test
  void theDeadlineIsForTheFirstPart() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    CountDownLatch never = new CountDownLatch(1);
    try (TestServer server =
            serve(
                limits(Duration.ofSeconds(5), Duration.ofMillis(200)),
                Endpoint.blocking("GET /stream", exchange -> reply(never, 0).apply(closed)));
        RawClient client = server.connect()) {
      assertThat(client.get("/stream").read().status()).isEqualTo(504);
      Await.until(() -> closed.get() == 1);
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
    }
  }

  /** Hangs at an element. */
  private static Function<AtomicInteger, Reply> reply(CountDownLatch latch, int at) {
    return closed ->
        Replies.envelope().stream(
            200,
            Codecs.STRING,
            Stream.iterate(0, i -> i + 1)
                .map(i -> hang(latch, i == at))
                .onClose(closed::incrementAndGet));
  }

  private static String hang(CountDownLatch latch, boolean here) {
    try {
      return here && !latch.await(20, TimeUnit.SECONDS) ? "late" : "x".repeat(20_000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void thePublishersFirstElementIsHeldToTheDeadlineToo() throws Exception {
    AtomicInteger cancelled = new AtomicInteger();
    try (TestServer server =
            serve(
                limits(Duration.ofSeconds(5), Duration.ofMillis(200)),
                Endpoint.async(
                    "GET /stream",
                    exchange ->
                        CompletableFuture.completedStage(
                            Replies.envelope().stream(200, Codecs.STRING, silent(cancelled)))));
        RawClient client = server.connect()) {
      assertThat(client.get("/stream").read().status()).isEqualTo(504);
      Await.until(() -> cancelled.get() == 1);
      assertThat(client.get("/hello").read().body()).isEqualTo("hello");
    }
  }

  private static Flow.Publisher<String> silent(AtomicInteger cancelled) {
    return subscriber ->
        subscriber.onSubscribe(
            new Flow.Subscription() {
              @Override
              public void request(long n) {}

              @Override
              public void cancel() {
                cancelled.incrementAndGet();
              }
            });
  }

  @Test
  void aClientThatGoesWhileAnElementIsWaitedForEndsIt() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    CountDownLatch never = new CountDownLatch(1);
    try (TestServer server =
        serve(
            HttpLimits.defaults(),
            Endpoint.blocking("GET /stream", exchange -> reply(never, 3).apply(closed)))) {
      try (RawClient client = server.connect()) {
        client.get("/stream").readHead();
        client.skip(50_000);
        client.reset();
      }
      Await.until(() -> closed.get() > 0);
      assertThat(closed).hasValue(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aServerThatStopsSendsItToItsEnd(Elements.Kind kind) throws Exception {
    Elements elements = new Elements(200_000, i -> "a".repeat(200) + i);
    try (TestServer server = serve(HttpLimits.defaults(), elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.get("/stream").readHead();
      stillness(elements);
      CompletableFuture<Boolean> stopped =
          CompletableFuture.supplyAsync(() -> stop(server, Duration.ofSeconds(15)));
      StringBuilder end = new StringBuilder();
      for (String chunk = client.chunk(); !chunk.isEmpty(); chunk = client.chunk()) {
        end.setLength(0);
        end.append(chunk);
      }
      assertThat(end.toString()).endsWith("]}");
      assertThat(client.ended()).isTrue();
      assertThat(stopped.get()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsStillSentWhenTheGraceIsOverIsCutAndCounts(Elements.Kind kind) throws Exception {
    Elements elements = Elements.endless();
    try (TestServer server = serve(HttpLimits.defaults(), elements.endpoint(kind));
        RawClient client = server.connect()) {
      client.get("/stream").readHead();
      stillness(elements);
      assertThat(stop(server, Duration.ofMillis(200))).isFalse();
      Await.until(() -> elements.ended.get() == 1);
    }
  }

  private static boolean stop(TestServer server, Duration grace) {
    try {
      return server.server().stop(grace);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void itsPlaceAmongTheRequestsInWorkIsKeptUntilItEnds(Elements.Kind kind) throws Exception {
    Elements elements = Elements.endless();
    HttpLimits one = HttpLimits.defaults().with(new HttpLimits.Load(16, 1));
    try (TestServer server = serve(one, elements.endpoint(kind))) {
      try (RawClient first = server.connect();
          RawClient second = server.connect();
          RawClient third = server.connect()) {
        // Two loops with a place each.
        first.get("/stream").readHead();
        second.get("/stream").readHead();
        assertThat(third.get("/stream").read().status()).isEqualTo(503);
      }
      Await.until(() -> elements.ended.get() == 2);
      try (RawClient next = server.connect()) {
        assertThat(next.get("/stream").readHead().status()).isEqualTo(200);
      }
    }
  }
}
