package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.Parallel;
import dev.galvanic.concurrent.BlockingThreads;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.sql.Isolation;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionAbortedException;
import dev.galvanic.sql.TransactionOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A transaction that its thread carries: nothing of the request slips out of it unseen. */
@Timeout(30)
class AmbientTransactionsTest extends PgTest {
  private static final TransactionOptions USUAL = TransactionOptions.DEFAULT;
  private static final String INSERT = "INSERT INTO carried VALUES ($1)";
  private static final Statement COUNT = Statement.read("count", "SELECT count(*) FROM carried");

  private final BlockingThreads threads = BlockingThreads.open("ambient-test", 8);

  @BeforeEach
  void table() {
    script("DROP TABLE IF EXISTS carried; CREATE TABLE carried(id int PRIMARY KEY)");
  }

  @AfterEach
  void everyLeaseIsBack() throws InterruptedException {
    assertThat(within(Duration.ofSeconds(3), () -> database.leased() == 0)).isTrue();
    assertThat(RequestContext.current()).isEmpty();
    assertThat(threads.close(Duration.ofSeconds(1))).isTrue();
  }

  private static long count() {
    return database.fetchOne(COUNT, RowMappers.LONG);
  }

  private <T> T inRequest(Supplier<T> work) {
    return inRequest(threads, work);
  }

  private static <T> T inRequest(FreeThreads free, Supplier<T> work) {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.SECONDS.toNanos(20), free));
    try {
      return work.get();
    } finally {
      RequestContext.replace(before);
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whateverItsThreadDoesIsPartOfIt() {
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    USUAL,
                    () -> {
                      database.execute(INSERT, 1);
                      database.async().execute(INSERT, 2).toCompletableFuture().get();
                      database.acquire(c -> c.execute(INSERT, 3));
                      database.transaction(tx -> tx.execute(INSERT, 4));
                      database.inTransaction(USUAL, () -> database.execute(INSERT, 5));
                      database.executeMany(INSERT, List.of(new Object[] {6}, new Object[] {7}));
                      assertThat(count()).isEqualTo(7);
                      throw new IllegalStateException("back");
                    }))
        .hasMessage("back");
    assertThat(count()).isZero();
    long seen =
        database.inTransaction(
            USUAL, () -> database.execute(INSERT, 1) + database.execute(INSERT, 2));
    assertThat(seen).isEqualTo(2);
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void othersSeeNothingOfItBeforeItsEndAndAreFree() throws Exception {
    CountDownLatch inserted = new CountDownLatch(1);
    CountDownLatch seen = new CountDownLatch(1);
    CompletableFuture<Long> done = new CompletableFuture<>();
    Thread carrier =
        new Thread(
            () ->
                done.complete(
                    inRequest(
                        () ->
                            database.inTransaction(
                                USUAL,
                                () -> {
                                  long one = database.execute(INSERT, 1);
                                  inserted.countDown();
                                  awaited(seen);
                                  return one;
                                }))));
    carrier.start();
    assertThat(inserted.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(count()).isZero();
    assertThat(inRequest(AmbientTransactionsTest::count)).isZero();
    seen.countDown();
    assertThat(done.get(5, TimeUnit.SECONDS)).isEqualTo(1);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aBranchOfItsRequestIsRefusedWhicheverThreadRunsIt() {
    for (FreeThreads free : List.of(threads, FreeThreads.NONE)) {
      assertRefused(free, () -> database.execute(INSERT, 1), () -> 0L);
      assertRefused(free, () -> 0L, () -> database.execute(INSERT, 2));
      assertRefused(
          free, () -> database.inTransaction(USUAL, () -> database.execute(INSERT, 3)), () -> 0L);
      assertRefused(
          free,
          () -> 0L,
          () -> Parallel.join(() -> 0L, () -> database.execute(INSERT, 4), Long::sum));
    }
    assertThat(count()).isZero();
  }

  private void assertRefused(FreeThreads free, Callable<Long> first, Callable<Long> second) {
    assertThatThrownBy(
            () ->
                inRequest(
                    free,
                    () ->
                        database.inTransaction(
                            USUAL, () -> Parallel.join(first, second, Long::sum))))
        .isInstanceOf(SqlException.class)
        .message()
        .endsWith(
            "it would be outside of the transaction that this request has open, on another thread"
                + " or beside a branch. Call it on the transaction's own thread and outside of"
                + " Parallel, or after the transaction.");
  }

  @Test
  void aContinuationOnAnotherThreadIsRefused() {
    inRequest(
        () ->
            database.inTransaction(
                USUAL,
                () -> {
                  CompletableFuture<Long> outside =
                      database
                          .async()
                          .fetchOne("SELECT pg_sleep(0.1)", row -> 1)
                          .thenCompose(one -> database.async().execute(INSERT, 1))
                          .toCompletableFuture();
                  assertThatThrownBy(() -> outside.get(5, TimeUnit.SECONDS))
                      .hasCauseInstanceOf(SqlException.class)
                      .rootCause()
                      .message()
                      .contains("outside of the transaction");
                  return null;
                }));
    assertThat(count()).isZero();
  }

  @Test
  void branchesBesideEachOtherEachHaveTheirOwn() {
    CountDownLatch both = new CountDownLatch(2);
    inRequest(
        () ->
            Parallel.join(
                () -> database.inTransaction(USUAL, () -> insertWithOther(both, 1)),
                () -> database.inTransaction(USUAL, () -> insertWithOther(both, 2)),
                Long::sum));
    assertThat(count()).isEqualTo(2);
  }

  private static long insertWithOther(CountDownLatch both, int id) {
    both.countDown();
    awaited(both);
    return database.execute(INSERT, id);
  }

  @Test
  void anInnerOneThatFailsTakesTheOuterOneWithIt() {
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    USUAL,
                    () -> {
                      database.execute(INSERT, 1);
                      try {
                        database.inTransaction(
                            USUAL,
                            () -> {
                              database.execute(INSERT, 2);
                              throw new IllegalStateException();
                            });
                      } catch (IllegalStateException swallowed) {
                        // as users do
                      }
                      return "done";
                    }))
        .isInstanceOf(TransactionAbortedException.class)
        .hasMessage("COMMIT: a transaction that had joined it failed");
    assertThat(count()).isZero();
  }

  @Test
  void anInnerOneMayNotAskForMore() {
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    USUAL.isolation(Isolation.REPEATABLE_READ),
                    () ->
                        database.transaction(
                            USUAL.isolation(Isolation.SERIALIZABLE), tx -> "never")))
        .isInstanceOf(SqlException.class)
        .hasMessage(
            "Database.transaction: SERIALIZABLE is asked for inside of a transaction that is"
                + " REPEATABLE_READ. Ask for it where the outer one begins.");
    assertThatThrownBy(
            () ->
                database.inTransaction(
                    USUAL.asReadOnly(), () -> database.inTransaction(USUAL, () -> "never")))
        .isInstanceOf(SqlException.class)
        .hasMessage(
            "Database.transaction: one that may write is inside of one that is read only. Make"
                + " both what they are to be.");
    String less =
        database.inTransaction(
            USUAL.isolation(Isolation.SERIALIZABLE),
            () ->
                database.inTransaction(
                    USUAL.asReadOnly(),
                    () -> database.fetchOne("SHOW transaction_isolation", RowMappers.STRING)));
    assertThat(less).isEqualTo("serializable");
  }

  @Test
  void asynchronousTransactionsAreNoPartOfIt() {
    database.inTransaction(
        USUAL,
        () -> {
          assertThatThrownBy(
                  () ->
                      database
                          .transactionAsync(tx -> tx.async().execute(INSERT, 1))
                          .toCompletableFuture()
                          .get(5, TimeUnit.SECONDS))
              .hasCauseInstanceOf(SqlException.class);
          assertThatThrownBy(
                  () ->
                      database
                          .acquireAsync(c -> c.async().execute(INSERT, 1))
                          .toCompletableFuture()
                          .get(5, TimeUnit.SECONDS))
              .hasCauseInstanceOf(SqlException.class);
          return null;
        });
    assertThat(count()).isZero();
  }

  @Test
  void itRunsAgainAsAWhole() throws InterruptedException {
    database.execute(INSERT, 1);
    AtomicInteger attempts = new AtomicInteger();
    database.inTransaction(
        USUAL.isolation(Isolation.REPEATABLE_READ).retrying(1),
        () -> {
          assertThat(count()).isEqualTo(1);
          if (attempts.incrementAndGet() == 1) {
            beside("UPDATE carried SET id = id + 10");
          }
          return database.execute("UPDATE carried SET id = id + 1");
        });
    assertThat(attempts).hasValue(2);
    assertThat(database.fetchOne("SELECT id FROM carried", RowMappers.INT)).isEqualTo(12);
  }

  private static void beside(String sql) throws InterruptedException {
    Thread other = new Thread(() -> database.execute(sql));
    other.start();
    other.join();
  }

  @Test
  void anEventLoopCarriesNone() {
    assertThatThrownBy(() -> onLoop(0, () -> database.inTransaction(USUAL, () -> "never")))
        .hasCauseInstanceOf(BlockingOnEventLoopException.class);
  }
}
