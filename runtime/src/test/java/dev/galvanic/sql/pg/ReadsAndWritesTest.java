package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.sql.LockTimeoutException;
import dev.galvanic.sql.Row;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which connection a statement runs on, and what can hold it up. */
class ReadsAndWritesTest extends PgTest {
  private static final Statement READ =
      Statement.read("Items.find", "SELECT stock FROM items WHERE id = $1");
  private static final Statement WRITE =
      Statement.write("Items.take", "UPDATE items SET stock = stock - 1 WHERE id = $1");
  private static final Statement PID = Statement.read("pid", "SELECT pg_backend_pid()");

  @BeforeEach
  void table() {
    script(
        "DROP TABLE IF EXISTS items; CREATE TABLE items(id int PRIMARY KEY, stock int);"
            + "INSERT INTO items VALUES (1, 5)");
  }

  @Test
  void aWriteThatWaitsForARowLockHoldsUpNoRead() throws Exception {
    CompletableFuture<Long> waiting =
        database.transaction(
            c -> {
              c.execute(WRITE, 1);
              CompletableFuture<Long> write =
                  onLoop(0, () -> database.async().execute(WRITE, 1)).toCompletableFuture();
              assertThat(within(Duration.ofSeconds(2), () -> locked() == 1)).isTrue();
              for (int loop = 0; loop < 2; loop++) {
                assertThat(
                        onLoop(loop, () -> database.async().fetchOne(READ, RowMappers.INT, 1))
                            .toCompletableFuture()
                            .get(1, TimeUnit.SECONDS))
                    .isEqualTo(5);
              }
              assertThat(write).isNotDone();
              return write;
            });
    assertThat(waiting.get(2, TimeUnit.SECONDS)).isEqualTo(1);
  }

  @Test
  void whileAWriteWaitsForARowLockReadsTakeAsLongAsEver() throws Exception {
    Duration alone = slowestTenth(200);
    List<CompletableFuture<Long>> waiting = new ArrayList<>();
    Duration beside =
        database.transaction(
            c -> {
              c.execute(WRITE, 1);
              for (int i = 0; i < 4; i++) {
                waiting.add(
                    onLoop(i % 2, () -> database.async().execute(WRITE, 1)).toCompletableFuture());
              }
              assertThat(within(Duration.ofSeconds(2), () -> locked() == 4)).isTrue();
              return slowestTenth(200);
            });
    for (CompletableFuture<Long> each : waiting) {
      assertThat(each.get(5, TimeUnit.SECONDS)).isEqualTo(1);
    }
    // Room for what else the machine does; a read behind a lock would wait for seconds.
    assertThat(beside).isLessThan(alone.multipliedBy(5).plusMillis(500));
  }

  /** A tenth of the reads took longer than this. */
  private static Duration slowestTenth(int reads) throws Exception {
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < reads; i++) {
      long begun = System.nanoTime();
      onLoop(i % 2, () -> database.async().fetchOne(READ, RowMappers.INT, 1))
          .toCompletableFuture()
          .get(5, TimeUnit.SECONDS);
      times.add(Duration.ofNanos(System.nanoTime() - begun));
    }
    Collections.sort(times);
    return times.get(reads - reads / 10);
  }

  private static long locked() {
    return database.fetchOne("SELECT count(*) FROM pg_locks WHERE NOT granted", RowMappers.LONG);
  }

  @Test
  void aReadStaysOnItsLoopsConnectionAndItsStageOnItsLoop() throws Exception {
    for (int loop = 0; loop < 2; loop++) {
      int place = loop;
      List<CompletableFuture<Integer>> pids =
          onLoop(
              place,
              () ->
                  List.of(
                      database.async().fetchOne(PID, RowMappers.INT).toCompletableFuture(),
                      database
                          .async()
                          .fetchOne(PID, RowMappers.INT)
                          .thenApply(
                              pid -> {
                                assertThat(loops.currentLoop()).isSameAs(loops.loops().get(place));
                                return pid;
                              })
                          .toCompletableFuture()));
      assertThat(pids.get(0).get(2, TimeUnit.SECONDS))
          .isEqualTo(pids.get(1).get(2, TimeUnit.SECONDS));
    }
  }

  @Test
  void aLeasedStatementsStageComesHomeToo() throws Exception {
    for (int loop = 0; loop < 2; loop++) {
      int place = loop;
      for (int i = 0; i < 5; i++) {
        assertThat(
                onLoop(
                        place,
                        () ->
                            database
                                .async()
                                .execute(WRITE, 1)
                                .thenApply(one -> loops.currentLoop())
                                .toCompletableFuture())
                    .get(2, TimeUnit.SECONDS))
            .isSameAs(loops.loops().get(place));
      }
    }
  }

  @Test
  void aForeignThreadsReadsStayWithOneOfTheConnections() {
    assertThat(database.fetchOne(PID, RowMappers.INT))
        .isEqualTo(database.fetchOne(PID, RowMappers.INT));
  }

  @Test
  void theReadsOfForeignThreadsAreSpreadOverTheConnections() throws Exception {
    Set<Integer> pids = ConcurrentHashMap.newKeySet();
    for (int i = 0; i < 4; i++) {
      Thread thread = new Thread(() -> pids.add(database.fetchOne(PID, RowMappers.INT)));
      thread.start();
      thread.join();
    }

    assertThat(pids).hasSize(2);
  }

  @Test
  void blockingOnAnEventLoopIsRefusedBeforeAnythingIsSent() throws Exception {
    assertThat(
            onLoop(
                0,
                () -> {
                  assertThatThrownBy(() -> database.execute(WRITE, 1))
                      .isInstanceOf(BlockingOnEventLoopException.class)
                      .hasMessageStartingWith("Items.take blocks");
                  assertThatThrownBy(() -> database.fetchOne(READ, RowMappers.INT, 1))
                      .isInstanceOf(BlockingOnEventLoopException.class);
                  assertThatThrownBy(() -> database.transaction(c -> 1))
                      .isInstanceOf(BlockingOnEventLoopException.class)
                      .hasMessageStartingWith("Database.transaction blocks");
                  assertThatThrownBy(() -> database.acquire(c -> 1))
                      .isInstanceOf(BlockingOnEventLoopException.class);
                  return true;
                }))
        .isTrue();
    assertThat(database.fetchOne(READ, RowMappers.INT, 1)).isEqualTo(5);
  }

  @Test
  void aReadHasASecondAndIsThenA504() {
    long begun = System.nanoTime();
    assertThatThrownBy(() -> database.execute(Statement.read("slow", "SELECT pg_sleep(3)")))
        .isInstanceOf(StatementTimeoutException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isBetween(Duration.ofMillis(900), Duration.ofMillis(2500));
    // Others of the same connection go on.
    assertThat(database.fetchOne(READ, RowMappers.INT, 1)).isEqualTo(5);
  }

  @Test
  void theSessionsHaveTheirLimits() {
    List<String> read = settings(true);
    List<String> write = settings(false);
    assertThat(read).containsExactly("1s", "15s", "5s");
    assertThat(write).containsExactly("10s", "15s", "5s");
  }

  private static List<String> settings(boolean read) {
    String sql =
        "SELECT current_setting('statement_timeout'),"
            + " current_setting('idle_in_transaction_session_timeout'),"
            + " current_setting('lock_timeout')";
    return database.fetchOne(
        read ? Statement.read("settings", sql) : Statement.write("settings", sql),
        row -> List.of(row.string(0), row.string(1), row.string(2)));
  }

  @Test
  void aLockThatIsNotToBeHadIsA503() {
    database.transaction(
        c -> {
          c.execute(WRITE, 1);
          assertThatThrownBy(
                  () ->
                      database.transaction(
                          other -> {
                            other.execute("SET LOCAL lock_timeout = '100ms'");
                            return other.execute(WRITE, 1);
                          }))
              .isInstanceOfSatisfying(
                  LockTimeoutException.class, e -> assertThat(e.status()).isEqualTo(503));
          return 0;
        });
  }

  @Test
  void aColumnAddedUnderACachedPlanIsNotNoticed() {
    Statement all = Statement.read("Items.all", "SELECT * FROM items");
    Statement returning =
        Statement.write("Items.add", "INSERT INTO items VALUES ($1, $2) RETURNING *");
    RowMapper<Integer> stock =
        new RowMapper<>() {
          @Override
          public List<String> columns() {
            return List.of("stock");
          }

          @Override
          public Integer map(Row row) {
            return row.intValue(0);
          }
        };
    for (int i = 0; i < 4; i++) {
      assertThat(database.fetch(all, stock)).containsOnly(5);
      assertThat(database.fetchOne(returning, stock, 100 + i, 5)).isEqualTo(5);
    }
    script("ALTER TABLE items ADD COLUMN colour text");
    for (int i = 0; i < 4; i++) {
      assertThat(database.fetch(all, stock)).containsOnly(5);
      assertThat(database.fetchOne(returning, stock, 200 + i, 5)).isEqualTo(5);
    }
  }

  @Test
  void preparedStatementsThatAreGoneArePreparedAgain() throws Exception {
    assertThat(database.fetchOne(READ, RowMappers.INT, 1)).isEqualTo(5);
    assertThat(database.fetchOne(READ, RowMappers.INT, 1)).isEqualTo(5);
    Statement forget = Statement.read("forget", "DEALLOCATE ALL");
    for (int i = 0; i < 2; i++) {
      int loop = i;
      onLoop(loop, () -> database.async().execute(forget))
          .toCompletableFuture()
          .get(2, TimeUnit.SECONDS);
    }
    for (int i = 0; i < 4; i++) {
      assertThat(database.fetchOne(READ, RowMappers.INT, 1)).isEqualTo(5);
    }
  }
}
