package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.migrate.LogWatch;
import dev.galvanic.sql.DatabaseStats;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionWork;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who holds a connection for too long is told, with the place where it asked for it. */
@Timeout(60)
class LeaksTest extends PgTest {
  private static PgDatabase quick() {
    return quick(Duration.ofMillis(300));
  }

  private static PgDatabase quick(Duration leak) {
    LongRunning longRunning = new LongRunning(Duration.ofMinutes(1), Duration.ZERO, leak);
    return PgDatabase.open(Postgres.shared().options().with(longRunning), loops);
  }

  @Test
  void blockingWorkIsToldOnceWithItsStack() throws Exception {
    try (LogWatch log = new LogWatch("dev.galvanic.sql");
        PgDatabase own = quick()) {
      TransactionWork<Boolean, InterruptedException> forgetful =
          tx -> within(Duration.ofSeconds(10), () -> !log.lines().isEmpty());
      assertThat(own.transaction(forgetful)).isTrue();
      own.acquire(c -> c.execute("SELECT pg_sleep(0.7)"));
      assertThat(own.stats().leaks()).isEqualTo(2);
      assertThat(log.lines())
          .hasSize(2)
          .allSatisfy(line -> assertThat(line).contains("has held a connection for 0 s"));
      assertThat(log.stacks().get(0)).contains("blockingWorkIsToldOnceWithItsStack");
      own.transaction(tx -> tx.execute("SELECT 1"));
      assertThat(log.lines()).hasSize(2);
    }
  }

  @Test
  void asynchronousWorkIsToldWithThePlaceThatBeganIt() throws Exception {
    try (LogWatch log = new LogWatch("dev.galvanic.sql");
        PgDatabase own = quick()) {
      CompletableFuture<String> never = new CompletableFuture<>();
      CompletableFuture<String> result = begin(own, never);
      assertThat(within(Duration.ofSeconds(10), () -> !log.stacks().isEmpty())).isTrue();
      assertThat(log.stacks().get(0)).contains("LeaksTest.begin");
      never.complete("done");
      assertThat(result.join()).isEqualTo("done");
    }
  }

  private static CompletableFuture<String> begin(PgDatabase own, CompletableFuture<String> never) {
    return own.acquireAsync(c -> never).toCompletableFuture();
  }

  @Test
  void aStreamThatIsReadIsNoneAndOneThatRestsIs() throws Exception {
    try (LogWatch log = new LogWatch("dev.galvanic.sql");
        PgDatabase own = quick(Duration.ofMillis(1500));
        Stream<Integer> rows =
            own.stream("SELECT generate_series(1, $1::int)", RowMappers.INT, 1_000_000)) {
      Iterator<Integer> each = rows.iterator();
      long end = System.nanoTime() + Duration.ofMillis(2500).toNanos();
      while (System.nanoTime() < end) {
        assertThat(each.next()).isPositive();
        if (each.next() % 512 == 0) {
          Thread.sleep(5);
        }
      }
      assertThat(log.lines()).isEmpty();
      assertThat(within(Duration.ofSeconds(10), () -> !log.stacks().isEmpty())).isTrue();
      assertThat(log.stacks().get(0)).contains("aStreamThatIsReadIsNoneAndOneThatRestsIs");
    }
  }

  @Test
  void theGaugesTellWhatIsLeasedAndWhoWaits() throws Exception {
    try (PgDatabase own =
        PgDatabase.open(
            Postgres.shared().options().with(DatabaseLimits.usual().withPool(1, 1)), loops)) {
      assertThat(own.awaitReady(Duration.ofSeconds(10))).isTrue();
      CompletableFuture<String> release = new CompletableFuture<>();
      CompletableFuture<String> held = begin(own, release);
      assertThat(within(Duration.ofSeconds(5), () -> own.stats().opened() == 3)).isTrue();
      assertThat(within(Duration.ofSeconds(5), () -> own.stats().waiting() == 0)).isTrue();
      assertThat(own.stats().leased()).isEqualTo(1);
      CompletableFuture<Long> waiting = own.async().execute("SELECT 1").toCompletableFuture();
      CompletableFuture<Long> refused = own.async().execute("SELECT 1").toCompletableFuture();
      assertThat(refused).isCompletedExceptionally();
      DatabaseStats now = own.stats();
      assertThat(now.poolSize()).isEqualTo(1);
      assertThat(now.idle()).isZero();
      assertThat(now.waiting()).isEqualTo(1);
      assertThat(now.acquireTimeouts()).isEqualTo(1);
      assertThat(now.opened()).isEqualTo(3);
      assertThat(now.closed()).isZero();
      release.complete("done");
      assertThat(held.join()).isEqualTo("done");
      assertThat(waiting.join()).isEqualTo(1);
      assertThat(within(Duration.ofSeconds(5), () -> own.stats().idle() == 1)).isTrue();
      CompletableFuture<Integer> read =
          own.async()
              .fetchOne(Statement.read("read", "SELECT 1 FROM pg_sleep(0.5)"), RowMappers.INT)
              .toCompletableFuture();
      assertThat(within(Duration.ofSeconds(5), () -> own.stats().pipelined() == 1)).isTrue();
      assertThat(read.join()).isEqualTo(1);
      assertThat(own.stats().pipelined()).isZero();
    }
  }
}
