package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.RequestContext;
import dev.galvanic.sql.Isolation;
import dev.galvanic.sql.Queries;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.SqlInterruptedException;
import dev.galvanic.sql.Transaction;
import dev.galvanic.sql.TransactionAbortedException;
import dev.galvanic.sql.TransactionConflictException;
import dev.galvanic.sql.TransactionOptions;
import dev.galvanic.sql.UniqueViolationException;
import dev.galvanic.sql.UnknownCommitOutcomeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A transaction that lost against another runs again where it says so, and only then. */
@Timeout(60)
class TransactionRetriesTest extends PgTest {
  private static final TransactionOptions REPEATABLE =
      TransactionOptions.DEFAULT.isolation(Isolation.REPEATABLE_READ);
  private static final String ADD = "UPDATE sums SET total = total + 1 WHERE id = $1";

  @BeforeEach
  void table() {
    script(
        "DROP TABLE IF EXISTS sums; CREATE TABLE sums(id int PRIMARY KEY, total int);"
            + "INSERT INTO sums VALUES (1, 0), (2, 0)");
  }

  @AfterEach
  void everyLeaseIsBack() throws InterruptedException {
    assertThat(within(Duration.ofSeconds(3), () -> database.leased() == 0)).isTrue();
  }

  private static int total(int id) {
    return database.fetchOne("SELECT total FROM sums WHERE id = $1", RowMappers.INT, id);
  }

  /** Loses in its first attempts: another transaction changes the row after it has been read. */
  private static long lose(Queries tx, AtomicInteger attempts, int losses) {
    tx.fetch("SELECT total FROM sums", RowMappers.INT);
    if (attempts.incrementAndGet() <= losses) {
      database.execute(ADD, 1);
    }
    return tx.execute(ADD, 1);
  }

  @Test
  void unlessItSaysSoItDoesNot() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(() -> database.transaction(REPEATABLE, tx -> lose(tx, attempts, 1)))
        .isInstanceOfSatisfying(
            TransactionConflictException.class,
            e -> {
              assertThat(e.status()).isEqualTo(409);
              assertThat(e.sqlState()).contains("40001");
            });
    assertThat(attempts).hasValue(1);
    assertThat(total(1)).isEqualTo(1);
  }

  @Test
  void theWholeFunctionRunsAgainAsOftenAsItSays() {
    long before = database.stats().retries();
    AtomicInteger attempts = new AtomicInteger();
    database.transaction(REPEATABLE.retrying(3), tx -> lose(tx, attempts, 3));
    assertThat(attempts).hasValue(4);
    assertThat(total(1)).isEqualTo(4);
    AtomicInteger more = new AtomicInteger();
    assertThatThrownBy(() -> database.transaction(REPEATABLE.retrying(2), tx -> lose(tx, more, 3)))
        .isInstanceOf(TransactionConflictException.class);
    assertThat(more).hasValue(3);
    assertThat(database.stats().retries() - before).isEqualTo(5);
  }

  @Test
  void aConflictThatItsWorkWrappedOrSwallowedIsOne() {
    AtomicInteger attempts = new AtomicInteger();
    database.transaction(
        REPEATABLE.retrying(1),
        tx -> {
          try {
            return lose(tx, attempts, 1);
          } catch (TransactionConflictException e) {
            throw new IllegalStateException("wrapped", e);
          }
        });
    assertThat(attempts).hasValue(2);
    AtomicInteger more = new AtomicInteger();
    database.transaction(
        REPEATABLE.retrying(1),
        tx -> {
          try {
            return lose(tx, more, 1);
          } catch (TransactionConflictException swallowed) {
            return -1L;
          }
        });
    assertThat(more).hasValue(2);
  }

  @Test
  void nothingElseRunsAgain() {
    AtomicInteger attempts = new AtomicInteger();
    assertThatThrownBy(
            () ->
                database.transaction(
                    REPEATABLE.retrying(5),
                    tx -> {
                      attempts.incrementAndGet();
                      return tx.execute("INSERT INTO sums VALUES (1, 1)");
                    }))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(attempts).hasValue(1);
    Retries retries = new Retries(5, new Deadline(null));
    SqlFailure failure = SqlFailure.of("COMMIT", "the connection was lost");
    assertThat(retries.pause(new UnknownCommitOutcomeException(failure, null), true)).isEmpty();
    assertThat(retries.pause(new TransactionAbortedException(failure), false)).isEmpty();
    assertThat(
            retries.pause(
                new IllegalStateException(new UnknownCommitOutcomeException(failure, null)), true))
        .isEmpty();
  }

  @Test
  void deadlockedTransactionsBothSucceed() throws Exception {
    CyclicBarrier met = new CyclicBarrier(2);
    List<CompletableFuture<Long>> both = new ArrayList<>();
    for (int first = 1; first <= 2; first++) {
      int one = first;
      AtomicInteger attempts = new AtomicInteger();
      CompletableFuture<Long> done = new CompletableFuture<>();
      both.add(done);
      Thread thread =
          new Thread(
              () -> {
                try {
                  done.complete(
                      database.transaction(
                          TransactionOptions.DEFAULT.retrying(2),
                          tx -> {
                            tx.execute(ADD, one);
                            if (attempts.incrementAndGet() == 1) {
                              met.await();
                            }
                            return tx.execute(ADD, 3 - one);
                          }));
                } catch (Throwable e) {
                  done.completeExceptionally(e);
                }
              });
      thread.start();
    }
    for (CompletableFuture<Long> each : both) {
      assertThat(each.get(20, TimeUnit.SECONDS)).isEqualTo(1);
    }
    assertThat(total(1)).isEqualTo(2);
    assertThat(total(2)).isEqualTo(2);
  }

  @Test
  void thePauseIsRandomAndItsBoundDoublesToASecond() {
    SqlFailure failure = SqlFailure.of("COMMIT", "lost against another");
    for (int round = 0; round < 200; round++) {
      Retries retries = new Retries(10, new Deadline(null));
      for (int done = 0; done < 10; done++) {
        long pause = retries.pause(new TransactionConflictException(failure), true).orElseThrow();
        assertThat(pause).isBetween(0L, Math.min(1000, 10L << done));
      }
      assertThat(retries.pause(new TransactionConflictException(failure), true)).isEmpty();
    }
  }

  @Test
  void pastTheDeadlineItDoesNot() {
    SqlFailure failure = SqlFailure.of("COMMIT", "lost against another");
    RequestContext late = new RequestContext("r-1", System.nanoTime() - 1);
    Retries retries = new Retries(100, new Deadline(late));
    assertThat(retries.pause(new TransactionConflictException(failure), true)).isEmpty();
  }

  @Test
  void anInterruptEndsThePause() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    REPEATABLE.retrying(100),
                    tx -> {
                      long changed = 0;
                      try {
                        changed = lose(tx, new AtomicInteger(), 1);
                      } finally {
                        Thread.currentThread().interrupt();
                      }
                      return changed;
                    }))
        .isInstanceOf(SqlInterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void withoutWaitingItIsTheSame() throws Exception {
    AtomicInteger attempts = new AtomicInteger();
    CompletableFuture<Long> done =
        onLoop(
            1,
            () ->
                database
                    .transactionAsync(REPEATABLE.retrying(2), tx -> loseLater(tx, attempts, 2))
                    .toCompletableFuture());
    assertThat(done.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    assertThat(attempts).hasValue(3);
    assertThat(total(1)).isEqualTo(3);
    CompletionStage<Long> lost =
        database.transactionAsync(
            REPEATABLE.retrying(1), tx -> loseLater(tx, new AtomicInteger(), 5));
    assertThatThrownBy(() -> lost.toCompletableFuture().get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TransactionConflictException.class);
  }

  private static CompletionStage<Long> loseLater(
      Transaction tx, AtomicInteger attempts, int losses) {
    return tx.async()
        .fetch("SELECT total FROM sums", RowMappers.INT)
        .thenCompose(
            read ->
                attempts.incrementAndGet() <= losses
                    ? database.async().execute(ADD, 1)
                    : CompletableFuture.completedFuture(0L))
        .thenCompose(changed -> tx.async().execute(ADD, 1));
  }
}
