package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Transaction;
import dev.galvanic.sql.TransactionAbortedException;
import dev.galvanic.sql.UniqueViolationException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A part of a transaction that happens or does not, whatever becomes of the rest. */
@Timeout(30)
class SavepointsTest extends PgTest {
  private static final String INSERT = "INSERT INTO parts VALUES ($1)";

  @BeforeEach
  void table() {
    script("DROP TABLE IF EXISTS parts; CREATE TABLE parts(id int PRIMARY KEY)");
  }

  @AfterEach
  void everyLeaseIsBack() throws InterruptedException {
    assertThat(within(Duration.ofSeconds(3), () -> database.leased() == 0)).isTrue();
  }

  private static List<Integer> parts() {
    return database.fetch("SELECT id FROM parts ORDER BY id", RowMappers.INT);
  }

  @Test
  void whatReturnsIsKept() {
    long sum =
        database.transaction(
            tx -> {
              tx.execute(INSERT, 1);
              return tx.savepoint(inner -> inner.execute(INSERT, 2)) + tx.execute(INSERT, 3);
            });
    assertThat(sum).isEqualTo(2);
    assertThat(parts()).containsExactly(1, 2, 3);
  }

  @Test
  void whatThrowsIsTakenBackAndTheRestGoesOn() {
    database.transaction(
        tx -> {
          tx.execute(INSERT, 1);
          assertThatThrownBy(
                  () ->
                      tx.savepoint(
                          inner -> {
                            inner.execute(INSERT, 2);
                            return inner.execute(INSERT, 1);
                          }))
              .isInstanceOf(UniqueViolationException.class);
          IOException own = new IOException("own");
          assertThatThrownBy(
                  () ->
                      tx.savepoint(
                          inner -> {
                            inner.execute(INSERT, 3);
                            throw own;
                          }))
              .isSameAs(own);
          return tx.execute(INSERT, 4);
        });
    assertThat(parts()).containsExactly(1, 4);
  }

  @Test
  void oneInsideOfAnotherIsTakenBackAlone() {
    database.transaction(
        tx ->
            tx.savepoint(
                outer -> {
                  outer.execute(INSERT, 1);
                  assertThatThrownBy(
                          () ->
                              outer.savepoint(
                                  inner -> {
                                    inner.execute(INSERT, 2);
                                    throw new IllegalStateException();
                                  }))
                      .isInstanceOf(IllegalStateException.class);
                  return outer.savepoint(inner -> inner.execute(INSERT, 3));
                }));
    assertThat(parts()).containsExactly(1, 3);
  }

  @Test
  void aFailureThatItsWorkSwallowedIsNoSuccess() {
    database.transaction(
        tx -> {
          tx.execute(INSERT, 1);
          assertThatThrownBy(() -> tx.savepoint(SavepointsTest::swallow))
              .isInstanceOf(TransactionAbortedException.class);
          assertThatThrownBy(() -> tx.savepoint(inner -> inner.async().execute(INSERT, 1)))
              .isInstanceOf(TransactionAbortedException.class);
          return tx.execute(INSERT, 3);
        });
    assertThat(parts()).containsExactly(1, 3);
  }

  private static String swallow(Transaction inner) {
    inner.execute(INSERT, 2);
    try {
      inner.execute(INSERT, 2);
    } catch (UniqueViolationException swallowed) {
      // as users do
    }
    return "done";
  }

  @Test
  void anInterruptedOneTakesTheWholeTransactionWithIt() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      tx.execute(INSERT, 1);
                      try {
                        tx.savepoint(
                            inner -> {
                              inner.execute(INSERT, 2);
                              Thread.currentThread().interrupt();
                              // An answer that is there already would be taken all the same.
                              return inner.execute("SELECT 1 FROM pg_sleep(0.1)");
                            });
                      } catch (SqlException swallowed) {
                        Thread.interrupted();
                      }
                      return "done";
                    }))
        .isInstanceOf(TransactionAbortedException.class);
    assertThat(parts()).isEmpty();
  }

  @Test
  void itIsOfNoUseAfterItsTransaction() {
    Transaction kept = database.transaction(tx -> tx);
    assertThatThrownBy(() -> kept.savepoint(inner -> 1))
        .isInstanceOf(SqlException.class)
        .hasMessage("SAVEPOINT: the connection was given back. Use it only while its work runs.");
  }

  @Test
  void whereTheOuterOneEndsFirstNothingIsSaidToBeCommitted() {
    CompletableFuture<Long> outer = new CompletableFuture<>();
    CompletableFuture<Long> inner = new CompletableFuture<>();
    assertThatThrownBy(
            () ->
                database.transaction(
                    tx -> {
                      tx.execute(INSERT, 1);
                      CompletionStage<Long> around = tx.savepointAsync(same -> outer);
                      CompletionStage<Long> within = tx.savepointAsync(same -> inner);
                      outer.complete(1L);
                      around.toCompletableFuture().get(5, TimeUnit.SECONDS);
                      inner.complete(2L);
                      within.toCompletableFuture().get(5, TimeUnit.SECONDS);
                      Link link = ((PgTransaction) tx).lease().link();
                      assertThat(within(Duration.ofSeconds(5), link::isQuiet)).isTrue();
                      return "done";
                    }))
        .isInstanceOf(TransactionAbortedException.class);
    assertThat(parts()).isEmpty();
  }

  @Test
  void withoutWaitingItIsTheSame() throws Exception {
    CompletableFuture<Long> done =
        onLoop(
            0,
            () ->
                database
                    .transactionAsync(
                        tx ->
                            tx.savepointAsync(
                                    kept ->
                                        kept.async()
                                            .execute(INSERT, 1)
                                            .thenCompose(one -> kept.async().execute(INSERT, 2)))
                                .thenCompose(two -> failing(tx))
                                .exceptionally(failure -> 0L)
                                .thenCompose(none -> tx.async().execute(INSERT, 4)))
                    .toCompletableFuture());
    assertThat(done.get(5, TimeUnit.SECONDS)).isEqualTo(1);
    assertThat(parts()).containsExactly(1, 2, 4);
  }

  private static CompletionStage<Long> failing(Transaction tx) {
    return tx.savepointAsync(
        taken ->
            taken.async().execute(INSERT, 3).thenCompose(one -> taken.async().execute(INSERT, 1)));
  }
}
