package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.RequestContext;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The database does nothing for a request whose time is up. */
@Timeout(30)
class RequestDeadlineTest extends PgTest {
  private static final Statement SLEEP = Statement.write("sleep", "SELECT pg_sleep(1.5)");
  private static final Statement SLOW_READ = Statement.read("slow", "SELECT pg_sleep(0.8)::text");
  private static final Statement INSERT = Statement.write("insert", "INSERT INTO late VALUES (1)");

  @BeforeEach
  void table() {
    script("DROP TABLE IF EXISTS late; CREATE TABLE late(id int)");
  }

  @AfterEach
  void everyLeaseComesBack() throws InterruptedException {
    assertThat(within(Duration.ofSeconds(5), () -> database.leased() == 0)).isTrue();
    assertThat(RequestContext.current()).isEmpty();
  }

  @Test
  void aStatementIsWaitedForNoLongerThanItsRequestLasts() {
    isLate(200, () -> database.execute(SLEEP));
    isLate(200, () -> database.fetchValue(SLOW_READ, RowMappers.STRING));
  }

  @Test
  void anAsynchronousStatementFailsAtTheDeadlineInItsRequestsContext() throws Exception {
    CompletableFuture<String> seen =
        onLoop(
            0,
            () ->
                within(
                    200,
                    () ->
                        database
                            .async()
                            .execute(SLEEP)
                            .handle(
                                (count, failure) ->
                                    failure.getClass().getSimpleName()
                                        + RequestContext.current().map(RequestContext::id))
                            .toCompletableFuture()));
    assertThat(seen.get(1, TimeUnit.SECONDS)).isEqualTo("StatementTimeoutExceptionOptional[r-1]");
  }

  @Test
  void pastTheDeadlineNothingIsSent() {
    isLate(-1, () -> database.execute(INSERT));
    isLate(-1, () -> database.transaction(c -> c.execute(INSERT)));
    assertThat(rows()).isZero();
  }

  @Test
  void aConnectionIsWaitedForNoLongerEitherAndWhatWaitedIsNeverSent() throws Exception {
    DatabaseOptions one = Postgres.shared().options().with(DatabaseLimits.usual().withPool(1, 10));
    try (PgDatabase pooled = PgDatabase.open(one, loops)) {
      CompletableFuture<Object> release = occupy(pooled);
      isLate(200, () -> pooled.execute(INSERT));
      isLate(200, () -> pooled.transaction(c -> c.execute(INSERT)));
      release.complete("done");
      assertThat(pooled.execute("SELECT 1")).isEqualTo(1);
      assertThat(rows()).isZero();
    }
  }

  @Test
  void aWriteWhoseCallerWasInterruptedWhileItWaitedIsNeverSent() throws Exception {
    DatabaseOptions one = Postgres.shared().options().with(DatabaseLimits.usual().withPool(1, 10));
    try (PgDatabase pooled = PgDatabase.open(one, loops)) {
      CompletableFuture<Object> release = occupy(pooled);
      Thread waiter = new Thread(() -> pooled.execute(INSERT));
      waiter.setUncaughtExceptionHandler((thread, e) -> {});
      waiter.start();
      Thread.sleep(100);
      waiter.interrupt();
      waiter.join(2000);
      release.complete("done");
      assertThat(pooled.execute("SELECT 1")).isEqualTo(1);
      assertThat(rows()).isZero();
    }
  }

  @Test
  void aTransactionPastItsDeadlineIsRolledBack() {
    isLate(
        200,
        () ->
            database.transaction(
                c -> {
                  c.execute(INSERT);
                  Thread.sleep(250);
                  return "done";
                }));
    assertThat(rows()).isZero();
  }

  @Test
  void aStatementThatRunsPastTheDeadlineHoldsUpNobodyElsesConnection() throws Exception {
    isLate(200, () -> database.acquire(c -> c.execute(SLEEP)));
    long begun = System.nanoTime();
    database.execute("SELECT 1");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void asynchronousWorkThatNeverEndsGivesItsConnectionBack() throws Exception {
    CompletionStage<Object> acquired =
        within(200, () -> database.acquireAsync(c -> new CompletableFuture<>()));
    CompletionStage<Object> begun =
        within(
            200,
            () ->
                database.transactionAsync(
                    c -> c.async().execute(INSERT).thenCompose(one -> new CompletableFuture<>())));
    for (CompletionStage<Object> stage : java.util.List.of(acquired, begun)) {
      assertThatThrownBy(() -> stage.toCompletableFuture().get(2, TimeUnit.SECONDS))
          .hasCauseInstanceOf(StatementTimeoutException.class);
    }
    assertThat(within(Duration.ofSeconds(2), () -> database.leased() == 0)).isTrue();
    assertThat(rows()).isZero();
  }

  @Test
  void workThatEndsInTimeIsCommittedAndItsConnectionGivenBackOnce() throws Exception {
    CompletionStage<Long> done =
        within(1000, () -> database.transactionAsync(c -> c.async().execute(INSERT)));
    assertThat(done.toCompletableFuture().get(5, TimeUnit.SECONDS)).isEqualTo(1);
    Thread.sleep(1000);
    assertThat(rows()).isEqualTo(1);
    assertThat(database.leased()).isZero();
  }

  private static CompletableFuture<Object> occupy(PgDatabase pooled) throws InterruptedException {
    CompletableFuture<Object> release = new CompletableFuture<>();
    CountDownLatch leased = new CountDownLatch(1);
    pooled.acquireAsync(
        c -> {
          leased.countDown();
          return release;
        });
    assertThat(leased.await(5, TimeUnit.SECONDS)).isTrue();
    return release;
  }

  private static void isLate(long millis, ThrowingCallable call) {
    long begun = System.nanoTime();
    within(
        millis,
        () ->
            assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                    StatementTimeoutException.class, e -> assertThat(e.status()).isEqualTo(504)));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(750));
  }

  private static <T> T within(long millis, Supplier<T> call) {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis)));
    try {
      return call.get();
    } finally {
      RequestContext.replace(before);
    }
  }

  private static long rows() {
    return database.fetchOne("SELECT count(*) FROM late", RowMappers.LONG);
  }
}
