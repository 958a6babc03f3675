package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.http.RequestContext;
import dev.galvanic.migrate.LogWatch;
import dev.galvanic.sql.Connection;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlInterruptedException;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementTimeoutException;
import dev.galvanic.sql.TransactionOptions;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More rows than memory has room for, for a thread that waits. */
@Timeout(60)
class StreamsTest extends PgTest {
  private static final Statement SERIES =
      Statement.read("series", "SELECT generate_series(1, $1::int)");
  private static final int MANY = 1000;

  @AfterEach
  void everyLeaseIsBack() throws InterruptedException {
    assertThat(within(Duration.ofSeconds(5), () -> database.leased() == 0)).isTrue();
  }

  @Test
  void itHasEveryRowInItsOrder() {
    for (int rows : new int[] {0, 1, 255, 256, 257, 512, MANY}) {
      try (Stream<Integer> stream = database.stream(SERIES, RowMappers.INT, rows)) {
        assertThat(stream).isEqualTo(IntStream.rangeClosed(1, rows).boxed().toList());
      }
    }
  }

  @Test
  void readToItsEndItGivesTheConnectionBackEvenIfItIsNotClosed() {
    assertThat(database.stream(SERIES, RowMappers.INT, MANY).count()).isEqualTo(MANY);
    assertThat(database.leased()).isZero();
  }

  @Test
  void closedEarlyItGivesTheConnectionBackAndItIsAsGoodAsNew() {
    long opened = database.stats().opened();
    for (int i = 0; i < 20; i++) {
      try (Stream<Integer> stream = database.stream(SERIES, RowMappers.INT, 1_000_000)) {
        assertThat(stream.limit(3)).containsExactly(1, 2, 3);
      }
      assertThat(database.leased()).isZero();
    }
    assertThat(database.stats().opened() - opened).isLessThan(3);
    database.stream(SERIES, RowMappers.INT, MANY).close();
    assertThat(database.leased()).isZero();
  }

  @Test
  void itFetchesNoMoreThanIsRead() {
    AtomicInteger mapped = new AtomicInteger();
    RowMapper<Integer> counting =
        row -> {
          mapped.incrementAndGet();
          return row.intValue(0);
        };
    try (Stream<Integer> stream = database.stream(SERIES, counting, 1_000_000)) {
      Iterator<Integer> rows = stream.iterator();
      for (int i = 1; i <= 256; i++) {
        assertThat(rows.next()).isEqualTo(i);
      }
      assertThat(mapped).hasValue(256);
      assertThat(rows.next()).isEqualTo(257);
      assertThat(mapped).hasValue(512);
    }
  }

  @Test
  void whatAStatementOrAMapperFailsWithComesOutAndTheConnectionIsBack() {
    Statement failing =
        Statement.read("failing", "SELECT 1 / (300 - i) FROM generate_series(1, 1000) i");
    assertThatThrownBy(
            () -> {
              try (Stream<Integer> stream = database.stream(failing, RowMappers.INT)) {
                assertThat(stream.count()).isNegative();
              }
            })
        .isInstanceOfSatisfying(
            SqlException.class, e -> assertThat(e.sqlState()).contains("22012"));
    assertThat(database.leased()).isZero();
    assertThatThrownBy(() -> database.stream(SERIES, RowMappers.STRING, MANY).count())
        .isInstanceOfSatisfying(
            SqlMappingException.class, e -> assertThat(e.statement()).isEqualTo("series"));
    assertThatThrownBy(() -> database.stream("no sql at all", RowMappers.STRING).count())
        .isInstanceOfSatisfying(
            SqlException.class, e -> assertThat(e.sqlState()).contains("42601"));
    assertThatThrownBy(() -> database.stream(SERIES, RowMappers.INT, "secret").count())
        .isInstanceOf(SqlException.class)
        .message()
        .doesNotContain("secret");
  }

  @Test
  void whatItChangedIsCommittedWhenItEnds() {
    script(
        "DROP TABLE IF EXISTS streamed; CREATE TABLE streamed(id int UNIQUE DEFERRABLE INITIALLY DEFERRED)");
    Statement insert =
        Statement.write(
            "insert", "INSERT INTO streamed SELECT generate_series(1, 600) RETURNING id");
    try (Stream<Integer> stream = database.stream(insert, RowMappers.INT)) {
      assertThat(stream.limit(2).count()).isEqualTo(2);
    }
    assertThat(database.fetchOne("SELECT count(*) FROM streamed", RowMappers.INT)).isEqualTo(600);
    assertThatThrownBy(() -> database.stream(insert, RowMappers.INT).count())
        .isInstanceOfSatisfying(
            SqlException.class, e -> assertThat(e.sqlState()).contains("23505"));
  }

  @Test
  void inATransactionItIsPartOfIt() {
    script("DROP TABLE IF EXISTS streamed; CREATE TABLE streamed(id int)");
    database.transaction(
        tx -> {
          tx.execute("INSERT INTO streamed SELECT generate_series(1, 600)");
          long sum = 0;
          try (Stream<Integer> one =
                  tx.stream("SELECT id FROM streamed ORDER BY id", RowMappers.INT);
              Stream<Integer> other = tx.stream(SERIES, RowMappers.INT, 600)) {
            Iterator<Integer> beside = other.iterator();
            for (Iterator<Integer> each = one.iterator(); each.hasNext(); ) {
              sum += each.next() - beside.next();
              tx.execute("UPDATE streamed SET id = id + 1 WHERE id = 601");
            }
          }
          assertThat(sum).isZero();
          return tx.execute("DELETE FROM streamed");
        });
    database.inTransaction(
        TransactionOptions.DEFAULT,
        () -> {
          database.execute("INSERT INTO streamed VALUES (1)");
          try (Stream<Integer> rows = database.stream("SELECT id FROM streamed", RowMappers.INT)) {
            assertThat(rows).containsExactly(1);
          }
          return database.leased();
        });
  }

  @Test
  void onAnAcquiredConnectionItHasATransactionOfItsOwnThatNothingElseGetsInto() {
    database.acquire(
        c -> {
          try (Stream<Integer> rows = c.stream(SERIES, RowMappers.INT, MANY)) {
            Iterator<Integer> each = rows.iterator();
            assertThat(each.next()).isEqualTo(1);
            assertThatThrownBy(() -> c.execute("SELECT 1"))
                .isInstanceOf(SqlException.class)
                .hasMessage(
                    "SELECT 1: a stream has the connection. Close it first, or read it in a"
                        + " transaction.");
          }
          return c.execute("SELECT 1");
        });
  }

  @Test
  void itIsOfNoUseAfterItsTransaction() {
    Iterator<Integer> kept =
        database.transaction(tx -> started(tx.stream(SERIES, RowMappers.INT, MANY)));
    assertThatThrownBy(
            () -> {
              while (kept.hasNext()) {
                kept.next();
              }
            })
        .isInstanceOf(SqlException.class)
        .message()
        .contains("was given back");
    Connection gone = database.acquire(c -> c);
    assertThatThrownBy(() -> gone.stream(SERIES, RowMappers.INT, 1).count())
        .isInstanceOf(SqlException.class);
  }

  private static Iterator<Integer> started(Stream<Integer> stream) {
    Iterator<Integer> rows = stream.iterator();
    assertThat(rows.next()).isEqualTo(1);
    return rows;
  }

  @Test
  void theDeadlineOfItsRequestEndsIt() throws Exception {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.SECONDS.toNanos(2)));
    try (Stream<Integer> stream =
        database.stream(
            "SELECT i FROM generate_series(1, 1000) i, pg_sleep(0.005)", RowMappers.INT)) {
      assertThat(stream.limit(1).count()).isEqualTo(1);
    }
    try (Stream<Integer> stream = database.stream(SERIES, RowMappers.INT, 1_000_000)) {
      Iterator<Integer> rows = started(stream);
      assertThat(within(Duration.ofSeconds(6), () -> database.leased() == 0)).isTrue();
      assertThatThrownBy(
              () -> {
                while (rows.hasNext()) {
                  rows.next();
                }
              })
          .isInstanceOf(StatementTimeoutException.class);
    } finally {
      RequestContext.replace(before);
    }
  }

  @Test
  void aReplyThatIsBeingSentHasNoDeadlineAnyMore() throws Exception {
    RequestContext request =
        new RequestContext("r-1", System.nanoTime() + TimeUnit.SECONDS.toNanos(1));
    RequestContext before = RequestContext.replace(request);
    try (Stream<Integer> stream = database.stream(SERIES, RowMappers.INT, 1_000_000)) {
      Iterator<Integer> rows = started(stream);
      request.limit().lift();
      assertThat(within(Duration.ofMillis(1500), () -> database.leased() == 0)).isFalse();
      for (int i = 2; i <= 1000; i++) {
        assertThat(rows.next()).isEqualTo(i);
      }
    } finally {
      RequestContext.replace(before);
    }
    assertThat(database.leased()).isZero();
  }

  @Test
  void theServerWaitsForTheReaderOfARequestLongerThanForOthers() {
    String waits = "SELECT current_setting('idle_in_transaction_session_timeout')";
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.SECONDS.toNanos(20)));
    try (Stream<String> stream = database.stream(waits, RowMappers.STRING)) {
      assertThat(stream).containsExactly("5min");
    } finally {
      RequestContext.replace(before);
    }
  }

  @Test
  void anInterruptEndsIt() {
    try (Stream<Integer> stream = database.stream(SERIES, RowMappers.INT, 1_000_000)) {
      Iterator<Integer> rows = started(stream);
      Thread.currentThread().interrupt();
      assertThatThrownBy(
              () -> {
                while (rows.hasNext()) {
                  rows.next();
                }
              })
          .isInstanceOf(SqlInterruptedException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(database.leased()).isZero();
  }

  @Test
  void aPlanOutOfDateIsTriedAgainOnAnotherConnection() {
    script(
        "DROP TABLE IF EXISTS widened; CREATE TABLE widened(id int); INSERT INTO widened VALUES (1)");
    Statement all = Statement.read("all", "SELECT * FROM widened");
    DatabaseOptions one = Postgres.shared().options().with(DatabaseLimits.usual().withPool(1, 10));
    try (PgDatabase pooled = PgDatabase.open(one, loops)) {
      assertThat(pooled.stream(all, RowMappers.INT).count()).isEqualTo(1);
      script("ALTER TABLE widened ADD COLUMN name text");
      assertThat(pooled.stream(all, RowMappers.INT).count()).isEqualTo(1);
    }
  }

  @Test
  void jsonTextIsTheSameInEveryBatch() {
    try (Stream<String> stream =
        database.stream(
            "SELECT $1::jsonb FROM generate_series(1, 600)", RowMappers.JSON, "\"text\"")) {
      assertThat(stream.distinct()).hasSize(1);
    }
  }

  @Test
  void oneThatIsGarbageIsFoundAndItsConnectionTakenBack() throws Exception {
    try (LogWatch log = new LogWatch("dev.galvanic.sql")) {
      long leaks = database.stats().leaks();
      leaveOpen();
      assertThat(database.leased()).isEqualTo(1);
      assertThat(
              within(
                  Duration.ofSeconds(10),
                  () -> {
                    System.gc();
                    // It is told after it was taken back.
                    return database.leased() == 0 && !log.lines().isEmpty();
                  }))
          .isTrue();
      assertThat(database.stats().leaks() - leaks).isEqualTo(1);
      assertThat(
              log.has(
                  "WARN test-service: a stream of series was never closed; its connection is taken"
                      + " back. Close it, in a try-with-resources statement for example."))
          .isTrue();
      assertThat(log.stacks()).anyMatch(stack -> stack.contains("StreamsTest.leaveOpen"));
    }
  }

  private static void leaveOpen() {
    Iterator<Integer> rows = database.stream(SERIES, RowMappers.INT, 1_000_000).iterator();
    assertThat(rows.next()).isEqualTo(1);
  }

  @Test
  void anEventLoopIsRefused() {
    assertThatThrownBy(() -> onLoop(0, () -> database.stream(SERIES, RowMappers.INT, 1)))
        .hasCauseInstanceOf(BlockingOnEventLoopException.class);
  }
}
