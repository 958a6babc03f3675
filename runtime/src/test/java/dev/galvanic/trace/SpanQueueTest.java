package dev.galvanic.trace;

import static org.assertj.core.api.Assertions.assertThat;

import brave.handler.MutableSpan;
import dev.galvanic.migrate.LogWatch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever becomes of Zipkin: nobody waits for it, and each span is accounted for. */
@Timeout(30)
class SpanQueueTest {
  private static final Duration CLOSING = Duration.ofMillis(700);
  private final LogWatch log = new LogWatch("dev.galvanic.trace");

  @BeforeEach
  @AfterEach
  void clearInterrupt() {
    assertThat(Thread.interrupted()).isFalse();
  }

  @AfterEach
  void close() {
    log.close();
  }

  private static MutableSpan span(int number) {
    MutableSpan span = new MutableSpan();
    span.traceId("%032x".formatted(number + 1));
    span.id("%016x".formatted(number + 1));
    span.name("span " + number);
    span.startTimestamp(1_000_000);
    span.finishTimestamp(1_000_100);
    return span;
  }

  private static SpanQueue to(String address) {
    return SpanQueue.to(Zipkin.at(URI.create(address)), "user-service");
  }

  private static void offer(SpanQueue queue, int from, int count) {
    for (int i = from; i < from + count; i++) {
      queue.offer(span(i));
    }
  }

  private static ThreadInfo thisThread() {
    return ManagementFactory.getThreadMXBean().getThreadInfo(Thread.currentThread().getId());
  }

  private static SpanCounts closed(SpanQueue queue) {
    long begin = System.nanoTime();
    queue.close(CLOSING);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    SpanCounts counts = queue.counts();
    assertThat(counts.sent() + counts.dropped()).isEqualTo(counts.created());
    return counts;
  }

  @Test
  void whatZipkinTakesIsSent() throws Exception {
    try (FakeZipkin zipkin = FakeZipkin.start()) {
      SpanQueue queue = to(zipkin.address());
      offer(queue, 0, 5_000);
      while (queue.counts().sent() < 5_000) {
        Thread.sleep(2);
      }
      assertThat(closed(queue)).isEqualTo(new SpanCounts("zipkin", 5_000, 5_000, 0));
      assertThat(zipkin.spans())
          .extracting(zipkin2.Span::name)
          .doesNotHaveDuplicates()
          .hasSize(5_000);
      assertThat(log.lines()).isEmpty();
    }
  }

  @Test
  void whatIsOfferedLaterIsSentToo() throws Exception {
    try (FakeZipkin zipkin = FakeZipkin.start()) {
      SpanQueue queue = to(zipkin.address());
      for (int i = 0; i < 5; i++) {
        offer(queue, i, 1);
        int expected = i;
        zipkin.await(s -> ("span " + expected).equals(s.name()));
      }
      closed(queue);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HANGS", "SLOW", "FAILS"})
  void aZipkinThatMisbehavesHoldsUpNobody(FakeZipkin.Mode mode) throws Exception {
    try (FakeZipkin zipkin = FakeZipkin.start(mode)) {
      SpanQueue queue = to(zipkin.address());
      offer(queue, 0, 1);
      ThreadInfo before = thisThread();
      offer(queue, 1, 49_999);
      ThreadInfo after = thisThread();

      assertThat(after.getBlockedCount()).isEqualTo(before.getBlockedCount());
      assertThat(after.getWaitedCount()).isEqualTo(before.getWaitedCount());
      SpanCounts counts = closed(queue);
      assertThat(counts.created()).isEqualTo(50_000);
      assertThat(counts.dropped()).isPositive();
      assertThat(log.lines())
          .singleElement()
          .asString()
          .startsWith("WARN user-service: ")
          .contains(zipkin.address());
    }
  }

  @Test
  void aZipkinThatIsNotThereHoldsUpNobody() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    SpanQueue queue = to("http://127.0.0.1:" + port);
    offer(queue, 0, 1_000);

    assertThat(closed(queue)).isEqualTo(new SpanCounts("zipkin", 1_000, 0, 1_000));
    assertThat(log.lines())
        .singleElement()
        .asString()
        .contains("spans for http://127.0.0.1:" + port + "/api/v2/spans were dropped")
        .contains("ConnectException")
        .endsWith("Look whether Zipkin is there and keeps up, or correct ZIPKIN_SERVER.");
  }

  @Test
  void soManyWaitAndNoMore() throws Exception {
    Held held = new Held();
    SpanQueue queue = SpanQueue.to(held, "user-service");
    offer(queue, 0, 1);
    held.sending.await();
    offer(queue, 1, SpanQueue.MOST + 500);

    assertThat(queue.counts().dropped()).isEqualTo(500);
    held.mayGoOn.countDown();
    assertThat(closed(queue).sent()).isEqualTo(SpanQueue.MOST + 1);
  }

  @Test
  void whatComesTooLateIsDroppedAndCounted() throws Exception {
    try (FakeZipkin zipkin = FakeZipkin.start()) {
      SpanQueue queue = to(zipkin.address());
      List<Thread> threads = new ArrayList<>();
      CountDownLatch begun = new CountDownLatch(4);
      AtomicInteger offered = new AtomicInteger();
      for (int t = 0; t < 4; t++) {
        int first = t * 100_000;
        Thread thread =
            new Thread(
                () -> {
                  begun.countDown();
                  for (int i = 0; i < 20_000; i++) {
                    queue.offer(span(first + i));
                    offered.incrementAndGet();
                  }
                });
        thread.start();
        threads.add(thread);
      }
      begun.await();
      queue.close(Duration.ofMillis(20));
      for (Thread thread : threads) {
        thread.join();
      }
      SpanCounts counts = queue.counts();
      assertThat(counts.created()).isEqualTo(offered.get());
      assertThat(counts.sent() + counts.dropped()).isEqualTo(counts.created());
    }
  }

  @Test
  void aSpanThatCannotBeSentDoesNotTakeOthersWithIt() throws Exception {
    try (FakeZipkin zipkin = FakeZipkin.start()) {
      SpanQueue queue = to(zipkin.address());
      MutableSpan huge = span(1);
      huge.tag("much", "x".repeat(1 << 20));
      queue.offer(huge);
      queue.offer(span(2));

      assertThat(closed(queue)).isEqualTo(new SpanCounts("zipkin", 2, 1, 1));
    }
  }

  @Test
  void afterAFailureNothingIsSentForAWhileAndThenOnceBeforeTheEnd() throws Exception {
    AtomicInteger sends = new AtomicInteger();
    SpanQueue queue =
        SpanQueue.to(
            new Failing(sends),
            "user-service",
            new SendPause(Duration.ofHours(1), Duration.ofHours(1)));
    offer(queue, 0, 1);
    awaitDropped(queue, 1);
    offer(queue, 1, SpanQueue.MOST + 500);

    assertThat(queue.counts().dropped()).as("what is over the bound").isEqualTo(501);
    assertThat(sends).hasValue(1);
    assertThat(closed(queue).sent()).isZero();
    assertThat(sends).as("the last try").hasValue(2);
    assertThat(log.lines())
        .containsExactly(
            "WARN user-service: 1 spans for nowhere were dropped (java.io.IOException: no)."
                + " It is tried again after a while, and told when they arrive. Wait.");
  }

  @Test
  void aZipkinThatIsWellAgainGetsSpansAfterThePause() throws Exception {
    try (FakeZipkin zipkin = FakeZipkin.start(FakeZipkin.Mode.FAILS)) {
      SpanQueue queue =
          SpanQueue.to(
              Zipkin.at(URI.create(zipkin.address())),
              "user-service",
              new SendPause(Duration.ofMillis(5), Duration.ofMillis(20)));
      offer(queue, 0, 1);
      awaitDropped(queue, 1);
      offer(queue, 1, 1);
      awaitDropped(queue, 2);
      zipkin.turn(FakeZipkin.Mode.TAKES);
      offer(queue, 2, 1);
      zipkin.await("span 2");

      assertThat(closed(queue)).isEqualTo(new SpanCounts("zipkin", 3, 1, 2));
      assertThat(log.lines())
          .satisfiesExactly(
              line -> assertThat(line).startsWith("WARN user-service: 1 spans for "),
              line ->
                  assertThat(line)
                      .isEqualTo(
                          "INFO user-service: spans arrive at "
                              + zipkin.address()
                              + "/api/v2/spans again; 1 more were dropped till then."));
    }
  }

  @Test
  void thePauseDoublesUntilSomethingArrives() {
    SendPause pause = SendPause.usual();

    assertThat(Stream.generate(pause::next).limit(7))
        .extracting(Duration::toSeconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    pause.arrived();
    assertThat(pause.next()).isEqualTo(Duration.ofSeconds(1));
  }

  private static void awaitDropped(SpanQueue queue, int count) throws InterruptedException {
    while (queue.counts().dropped() < count) {
      Thread.sleep(2);
    }
  }

  @Test
  void itIsToldAtOnceAndThenOnceAMinute() {
    DropLog drops = new DropLog("user-service", new Held());
    drops.unreadable(new IllegalStateException("no"));
    drops.tell(3);
    drops.tell(5);
    drops.tell(5);

    assertThat(log.lines())
        .containsExactly(
            "WARN user-service: 3 spans for nowhere were dropped (java.lang.IllegalStateException: no)."
                + " Wait.");
  }

  /** Takes nothing. */
  private record Failing(AtomicInteger sends) implements Destination {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public String address() {
      return "nowhere";
    }

    @Override
    public void send(List<byte[]> spans) throws IOException {
      sends.incrementAndGet();
      throw new IOException("no");
    }

    @Override
    public String remedy() {
      return "Wait.";
    }
  }

  /** Lets nothing through until it may. */
  private static final class Held implements Destination {
    private final CountDownLatch sending = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @Override
    public String name() {
      return "held";
    }

    @Override
    public String address() {
      return "nowhere";
    }

    @Override
    public void send(List<byte[]> spans) throws IOException {
      sending.countDown();
      try {
        mayGoOn.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    @Override
    public String remedy() {
      return "Wait.";
    }
  }
}
