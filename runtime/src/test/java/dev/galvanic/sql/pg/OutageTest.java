package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.PoolExhaustedException;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A database that is not there, or has no connection left. */
class OutageTest extends PgTest {
  private static final Statement ONE = Statement.read("one", "SELECT 1");

  private static PgDatabase at(int port) {
    return PgDatabase.open(
        DatabaseOptions.of("test-service", "127.0.0.1", port, "postgres", "postgres", ""), loops);
  }

  @Test
  void openingDoesNotFailAndCallsAre503WhileTheServerIsNotThere() throws IOException {
    int unused;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      unused = taken.getLocalPort();
    }
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(Outage.class);
    log.start();
    logger.addAppender(log);
    try (PgDatabase absent = at(unused)) {
      assertThat(absent.awaitReady(Duration.ofMillis(300))).isFalse();
      assertThat(absent.ready().toCompletableFuture().join()).isFalse();
      assertThatThrownBy(() -> absent.fetchOne(ONE, RowMappers.INT))
          .isInstanceOfSatisfying(
              DatabaseUnavailableException.class, e -> assertThat(e.status()).isEqualTo(503));
      assertThatThrownBy(() -> absent.execute("DELETE FROM x"))
          .isInstanceOf(DatabaseUnavailableException.class);
      assertThatThrownBy(() -> absent.transaction(c -> c.execute("DELETE FROM x")))
          .isInstanceOf(DatabaseUnavailableException.class);
      assertThatThrownBy(absent::session).isInstanceOf(DatabaseUnavailableException.class);
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .singleElement()
        .extracting(ILoggingEvent::getFormattedMessage)
        .asString()
        .startsWith(
            "test-service cannot use PostgreSQL at 127.0.0.1:"
                + unused
                + " (database postgres, user postgres): connection refused. Start it,");
  }

  @Test
  void anExhaustedPoolIsA503WithinTwoSecondsAndRecovers() throws Exception {
    DatabaseOptions small = Postgres.shared().options().with(DatabaseLimits.usual().withPool(2, 3));
    try (PgDatabase pooled = PgDatabase.open(small, loops)) {
      List<CompletableFuture<Object>> releases =
          List.of(new CompletableFuture<>(), new CompletableFuture<>());
      CountDownLatch leased = new CountDownLatch(2);
      for (CompletableFuture<Object> release : releases) {
        pooled.acquireAsync(
            c -> {
              leased.countDown();
              return release;
            });
      }
      assertThat(leased.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(pooled.leased()).isEqualTo(2);
      long begun = System.nanoTime();
      List<CompletionStage<Long>> waiting = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        waiting.add(pooled.async().execute("SELECT 1"));
      }
      // The queue is full as well: this one does not even wait.
      assertThatThrownBy(() -> pooled.execute("SELECT 1"))
          .isInstanceOf(PoolExhaustedException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
      for (CompletionStage<Long> each : waiting) {
        assertThatThrownBy(() -> each.toCompletableFuture().get(3, TimeUnit.SECONDS))
            .hasCauseInstanceOf(PoolExhaustedException.class);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - begun))
          .isBetween(Duration.ofMillis(1900), Duration.ofSeconds(3));
      // Reads have connections of their own.
      assertThat(pooled.fetchOne(ONE, RowMappers.INT)).isEqualTo(1);
      CompletionStage<Long> next = pooled.async().execute("SELECT 1");
      releases.forEach(release -> release.complete("done"));
      assertThat(next.toCompletableFuture().get(1, TimeUnit.SECONDS)).isEqualTo(1);
      assertThat(within(Duration.ofSeconds(1), () -> pooled.leased() == 0)).isTrue();
    }
  }

  @Test
  void aWaitingCallerThatIsInterruptedLeavesNoLeaseBehind() throws Exception {
    DatabaseOptions small =
        Postgres.shared().options().with(DatabaseLimits.usual().withPool(1, 10));
    try (PgDatabase pooled = PgDatabase.open(small, loops)) {
      CompletableFuture<Object> release = new CompletableFuture<>();
      CountDownLatch leased = new CountDownLatch(1);
      pooled.acquireAsync(
          c -> {
            leased.countDown();
            return release;
          });
      assertThat(leased.await(5, TimeUnit.SECONDS)).isTrue();
      Thread waiter = new Thread(() -> pooled.acquire(c -> c.execute("SELECT 1")));
      waiter.setUncaughtExceptionHandler((thread, e) -> {});
      waiter.start();
      Thread.sleep(100);
      waiter.interrupt();
      waiter.join(2000);
      assertThat(waiter.isAlive()).isFalse();
      release.complete("done");
      assertThat(within(Duration.ofSeconds(1), () -> pooled.leased() == 0)).isTrue();
      assertThat(pooled.execute("SELECT 1")).isEqualTo(1);
    }
  }

  @Test
  void anAgedConnectionIsReplaced() throws Exception {
    DatabaseLimits shortLived =
        DatabaseLimits.usual()
            .withReadConnections(1)
            .withPool(1, 10)
            .withLifetime(Duration.ofMillis(1), Duration.ofSeconds(5));
    try (PgDatabase aging = PgDatabase.open(Postgres.shared().options().with(shortLived), loops)) {
      assertThat(aging.totals()).isEqualTo(new ConnectionTotals(1, 1, 1));
      int first = aging.fetchOne("SELECT pg_backend_pid()", RowMappers.INT);
      // Two reads can follow each other within the millisecond that a connection may live.
      assertThat(
              within(
                  Duration.ofSeconds(2),
                  () -> aging.fetchOne("SELECT pg_backend_pid()", RowMappers.INT) != first))
          .isTrue();
    }
  }

  @Test
  void loopsThatShareAReadConnectionGetTheirAnswersAtHome() throws Exception {
    DatabaseLimits one = DatabaseLimits.usual().withReadConnections(1);
    try (PgDatabase shared = PgDatabase.open(Postgres.shared().options().with(one), loops)) {
      assertThat(shared.totals().reads()).isEqualTo(1);
      for (int loop = 0; loop < 2; loop++) {
        assertThat(
                onLoop(
                        loop,
                        () ->
                            shared
                                .async()
                                .fetchOne(ONE, RowMappers.INT)
                                .thenApply(row -> loops.currentLoop())
                                .toCompletableFuture())
                    .get(5, TimeUnit.SECONDS))
            .isSameAs(loops.loops().get(loop));
      }
    }
  }

  @Test
  void withoutSharedConnectionsPlainReadsLeaseOne() {
    DatabaseOptions none =
        Postgres.shared().options().with(DatabaseLimits.usual().withReadConnections(0));
    try (PgDatabase leasing = PgDatabase.open(none, loops)) {
      assertThat(leasing.fetchOne(ONE, RowMappers.INT)).isEqualTo(1);
    }
  }

  @Test
  void theTotalsAreKnownForTheStartUpLine() {
    assertThat(database.totals()).isEqualTo(new ConnectionTotals(8, 10, 1));
    assertThat(database.totals().total()).isEqualTo(19);
    assertThat(database.serverConnections().toCompletableFuture().join()).isEqualTo(60);
  }

  @Test
  void closedItRefusesAndLeavesNoConnectionBehind() throws Exception {
    EventLoops own = EventLoops.open(1);
    DatabaseOptions options =
        DatabaseOptions.of(
            "closing-service", "127.0.0.1", Postgres.shared().port(), "postgres", "postgres", "");
    PgDatabase closing = PgDatabase.open(options, own);
    assertThat(closing.awaitReady(Duration.ofSeconds(5))).isTrue();
    assertThat(closing.execute("SELECT 1")).isEqualTo(1);
    closing.close();
    assertThatThrownBy(() -> closing.execute("SELECT 1"))
        .isInstanceOf(DatabaseUnavailableException.class);
    assertThatThrownBy(() -> closing.fetchOne(ONE, RowMappers.INT))
        .isInstanceOf(DatabaseUnavailableException.class);
    assertThat(
            within(
                Duration.ofSeconds(2),
                () ->
                    database.fetchOne(
                            "SELECT count(*) FROM pg_stat_activity WHERE application_name = $1",
                            RowMappers.LONG,
                            "closing-service")
                        == 0))
        .isTrue();
    assertThat(own.close(Duration.ofSeconds(5))).isTrue();
  }
}
