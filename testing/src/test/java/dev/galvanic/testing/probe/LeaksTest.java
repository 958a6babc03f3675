package dev.galvanic.testing.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.Galvanic;
import dev.galvanic.RunningService;
import dev.galvanic.boot.Inside;
import dev.galvanic.boot.Insight;
import dev.galvanic.boot.Overrides;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.config.Config;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.Database;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.testing.RawConnection;
import dev.galvanic.testing.TestService;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a service does not give back fails the class that used it. */
class LeaksTest {
  private static final Queue<Object> kept = new ConcurrentLinkedQueue<>();
  private static final AtomicReference<CountDownLatch> end = new AtomicReference<>();

  private static TestService leaky(boolean polls) {
    return TestService.of(
            new ByHand(
                "leaky-service",
                wiring -> {
                  Database database = wiring.database();
                  if (polls) {
                    // Here and not in a handler: what a virtual thread begins is nobody's.
                    new Thread(LeaksTest::rest, "poller").start();
                  }
                  return Map.of(
                      "/stream", () -> stream(database),
                      "/buffer", LeaksTest::buffer,
                      "/slow", LeaksTest::slow);
                }))
        .set("SHUTDOWN_GRACE", "10ms")
        .postgres();
  }

  private static String rest() {
    try {
      end.get().await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "";
  }

  private static String slow() {
    return rest();
  }

  private static String stream(Database database) {
    Statement all = Statement.write("Numbers.all", "SELECT generate_series(1, 100000)");
    Stream<Integer> rows = database.stream(all, RowMappers.INT);
    kept.add(rows);
    return "" + rows.iterator().next();
  }

  private static String buffer() {
    ByteBuf buffer = ByteBufAllocator.DEFAULT.buffer(16);
    kept.add(buffer);
    return "";
  }

  /** A class that leaves everything. */
  static class Leaving {
    @RegisterExtension static final TestService service = leaky(true);

    @Test
    void all() {
      service.http().get("/stream");
      service.http().get("/buffer");
      assertThat(service.http().get("/health").status()).isEqualTo(200);
    }

    /** After the tests: one of them would fail by it. */
    @AfterAll
    static void goesOn() throws IOException {
      RawConnection slow = RawConnection.to(service.uri());
      kept.add(slow);
      slow.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(service.http().get("/health").status()).isEqualTo(200);
    }
  }

  /** The same one, of which that is meant. */
  static class Allowed {
    @RegisterExtension static final TestService service = leaky(false).allowLeaks();

    @Test
    void all() {
      service.http().get("/buffer");
    }
  }

  /** One that gives everything back. */
  static class Tidy {
    @RegisterExtension static final TestService service = leaky(false);

    @Test
    void nothing() {
      assertThat(service.http().get("/health").status()).isEqualTo(200);
    }
  }

  @Test
  void eachIsNamedWithTheTestThatLeftIt() throws Exception {
    end.set(new CountDownLatch(1));
    try {
      ClassRun run = ClassRun.of(Leaving.class);

      assertThat(run.failures()).hasSize(1);
      assertThat(run.failures().get(0).replaceAll("java:[0-9]+", "java:N"))
          .startsWith(
              """
              leaky-service has not given back all that it had in Leaving:
              - a request is not answered, and its connection not free: GET /slow in all(). Let its handler come to an end.
              - 1 connection of its database not given back, last used by Numbers.all in all(). Close the stream, and end the transaction, that has it.
              - a thread goes on after the stop: "poller" at dev.galvanic.testing.probe.LeaksTest.rest(LeaksTest.java:N). End it in a method with @OnStop, or in close() of the object that began it.
              - a buffer of Netty's was not released, made by dev.galvanic.testing.probe.LeaksTest.buffer(LeaksTest.java:N)\
              """)
          .endsWith(
              """
               in all(). Release it in a finally block.
              If that is meant, add .allowLeaks() to its TestService.\
              """)
          .hasLineCount(6);
    } finally {
      end.get().countDown();
      release();
    }
  }

  @Test
  void anEventLoopThatDoesNotAnswerIsNamed() throws Exception {
    EventLoops loops = EventLoops.open(1);
    BlockingThreads threads = BlockingThreads.open("stuck-service", 1);
    CountDownLatch free = new CountDownLatch(1);
    try {
      loops.loops().get(0).execute(() -> awaited(free));
      TestLog tests = new TestLog();
      TraceBook traces = new TraceBook();
      Leaks leaks =
          new Leaks(
              tests,
              new OpenWork(traces, tests::now),
              new StatementBook(traces, tests::now),
              new OwnThreads("stuck-service"),
              Duration.ofMillis(5));
      leaks.opened(new Inside(loops, threads, Optional::empty));

      assertThat(leaks.held())
          .containsExactly(
              "an event loop does not answer (java.util.concurrent.TimeoutException), so that nobody"
                  + " knows what was left on it. Find what blocks it.");
    } finally {
      free.countDown();
      threads.close(Duration.ofSeconds(5));
      loops.close(Duration.ofSeconds(5));
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatDoesNotEndIsNotShownAsIfItHad() {
    Probe probe = new Probe("open-service");

    assertThatThrownBy(() -> probe.awaitEnd(() -> false, Duration.ofMillis(1)))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "What open-service does in this test has not ended: a span in one of its requests was"
                + " not finished. Wait for it before you ask what was seen.");
  }

  @Test
  void aClassMayAllowThem() {
    try {
      assertThat(ClassRun.of(Allowed.class)).isEqualTo(new ClassRun(1, List.of()));
    } finally {
      release();
    }
  }

  @Test
  void aClassThatLeavesNothingIsLeftAlone() {
    assertThat(ClassRun.of(Tidy.class)).isEqualTo(new ClassRun(1, List.of()));
  }

  @Test
  void aContextThatIsLeftOnAnEventLoopOrAThreadOfThePoolIsNamed() throws Exception {
    Probe probe = new Probe("left-service");
    Insight insight = probe.insight();
    AtomicReference<Inside> inside = new AtomicReference<>();
    Insight listening =
        new Insight(
            insight.spans(),
            insight.requests(),
            insight.statements(),
            insight.calls(),
            opened -> {
              inside.set(opened);
              insight.opened().accept(opened);
            });
    try (RunningService service =
        probe.start(
            () ->
                Galvanic.start(
                    new ByHand("left-service", wiring -> Map.of()),
                    Config.of(
                        "left-service", Map.of("SERVER_HOST", "127.0.0.1", "SERVER_PORT", "0")),
                    Overrides.none().seenBy(listening)))) {
      assertThat(probe.held()).isEmpty();
      RequestContext left = RequestContext.unbounded("r-17", FreeThreads.NONE, Trace.NONE);
      inside.get().threads().tryExecute(() -> RequestContext.replace(left));
      inside.get().loops().loops().get(0).execute(() -> RequestContext.replace(left));

      assertThat(Probe.await(() -> probe.held().size() == 2, Duration.ofSeconds(5))).isTrue();
      assertThat(probe.held())
          .containsExactly(
              "1 tasks left the context of their request on a thread of the pool. Put back in a"
                  + " finally block what RequestContext.replace returned.",
              "the context of the request r-17 was left on an event loop. Close the scope that was"
                  + " opened on it there, in a finally block.");
      assertThat(service.port()).isPositive();
    } finally {
      probe.close();
    }
  }

  private static void release() {
    List<Object> all = new ArrayList<>(kept);
    kept.clear();
    for (Object one : all) {
      if (one instanceof ByteBuf buffer) {
        buffer.release();
      } else if (one instanceof RawConnection connection) {
        try {
          connection.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
