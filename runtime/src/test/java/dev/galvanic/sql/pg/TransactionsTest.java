package dev.galvanic.sql.pg;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.Connection;
import dev.galvanic.sql.ForeignKeyViolationException;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlInterruptedException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionAbortedException;
import dev.galvanic.sql.UniqueViolationException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction happens or does not, and its caller knows which. */
class TransactionsTest extends PgTest {
  private static final String INSERT = "INSERT INTO accounts VALUES ($1, $2)";

  @BeforeEach
  void tables() {
    script(
        "DROP TABLE IF EXISTS accounts; DROP TABLE IF EXISTS owners;"
            + "CREATE TABLE owners(id int PRIMARY KEY);"
            + "CREATE TABLE accounts(id int PRIMARY KEY, owner int"
            + " REFERENCES owners DEFERRABLE INITIALLY DEFERRED);"
            + "INSERT INTO owners VALUES (1)");
  }

  @AfterEach
  void everyLeaseIsBackAndNothingIsLeftOpen() throws InterruptedException {
    assertThat(within(Duration.ofSeconds(3), () -> database.leased() == 0)).isTrue();
    assertThat(
            database.fetchOne(
                "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in trans%'",
                RowMappers.LONG))
        .isZero();
  }

  private static long accounts() {
    return database.fetchOne("SELECT count(*) FROM accounts", RowMappers.LONG);
  }

  @Test
  void whatReturnsIsCommitted() {
    int two =
        database.transaction(
            c -> {
              c.execute(INSERT, 1, 1);
              c.execute(INSERT, 2, 1);
              return 2;
            });
    assertThat(accounts()).isEqualTo(two);
  }

  @Test
  void oneThatSendsNothingIsNoneToTheServer() throws Exception {
    int server = database.transaction(c -> c.fetchOne("SELECT pg_backend_pid()", RowMappers.INT));

    database.acquire(c -> c.execute("SELECT 'before'"));
    assertThat(database.<Integer, RuntimeException>transaction(c -> 2)).isEqualTo(2);
    assertThat(
            database
                .transactionAsync(c -> CompletableFuture.completedStage(3))
                .toCompletableFuture()
                .get(2, TimeUnit.SECONDS))
        .isEqualTo(3);

    assertThat(
            database.fetchOne(
                Statement.read("last", "SELECT query FROM pg_stat_activity WHERE pid = $1"),
                RowMappers.STRING,
                server))
        .isEqualTo("SELECT 'before'");
  }

  @Test
  void whatThrowsIsRolledBackAndThrownAsItIs() {
    IOException checked = new IOException("checked");
    assertThatThrownBy(
            () ->
                database.transaction(
                    c -> {
                      c.execute(INSERT, 1, 1);
                      throw checked;
                    }))
        .isSameAs(checked);
    assertThatThrownBy(
            () ->
                database.transaction(
                    c -> {
                      c.execute(INSERT, 1, 1);
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);
    assertThat(accounts()).isZero();
  }

  @Test
  void aConstraintThatFailsAtCommitIsSeenByTheCaller() {
    assertThatThrownBy(() -> database.transaction(c -> c.execute(INSERT, 1, 99)))
        .isInstanceOfSatisfying(
            ForeignKeyViolationException.class,
            e -> {
              assertThat(e.status()).isEqualTo(409);
              assertThat(e.statement()).isEqualTo("COMMIT");
            });
    assertThatThrownBy(
            () ->
                database
                    .transactionAsync(c -> c.async().execute(INSERT, 1, 99))
                    .toCompletableFuture()
                    .get(5, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ForeignKeyViolationException.class);
    assertThat(accounts()).isZero();
  }

  @Test
  void aFailureThatTheWorkSwallowedIsNoSuccess() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    c -> {
                      c.execute(INSERT, 1, 1);
                      try {
                        c.execute(INSERT, 1, 1);
                      } catch (UniqueViolationException swallowed) {
                        // as users do
                      }
                      return "done";
                    }))
        .isInstanceOf(TransactionAbortedException.class);
    assertThatThrownBy(
            () ->
                database.transaction(
                    c -> {
                      c.execute(INSERT, 1, 1);
                      return c.async().execute(INSERT, 1, 1); // not waited for
                    }))
        .isInstanceOf(TransactionAbortedException.class);
    assertThat(accounts()).isZero();
  }

  @Test
  void aFailureTakenBackToASavepointIsNone() {
    database.transaction(
        c -> {
          c.execute(INSERT, 1, 1);
          c.execute("SAVEPOINT before");
          try {
            c.execute(INSERT, 1, 1);
          } catch (UniqueViolationException expected) {
            c.execute("ROLLBACK TO SAVEPOINT before");
          }
          return c.execute(INSERT, 2, 1);
        });
    assertThat(accounts()).isEqualTo(2);
  }

  @Test
  void anInterruptStopsTheStatementAndRollsBack() throws Exception {
    AtomicReference<Throwable> seen = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                database.transaction(
                    c -> {
                      c.execute(INSERT, 1, 1);
                      return c.execute("SELECT pg_sleep(8)");
                    });
              } catch (Throwable e) {
                seen.set(e);
                flag.set(Thread.currentThread().isInterrupted());
              }
            });
    thread.start();
    assertThat(within(Duration.ofSeconds(3), () -> sleeping() == 1)).isTrue();
    thread.interrupt();
    thread.join(3000);
    assertThat(seen.get()).isInstanceOf(SqlInterruptedException.class);
    assertThat(flag.get()).isTrue();
    assertThat(within(Duration.ofSeconds(2), () -> sleeping() == 0)).isTrue();
    assertThat(accounts()).isZero();
  }

  private static long sleeping() {
    return database.fetchOne(
        "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE $1",
        RowMappers.LONG,
        "SELECT pg_sleep(8)%");
  }

  @Test
  void anInterruptBetweenStatementsRollsBack() throws InterruptedException {
    AtomicReference<Throwable> seen = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                database.transaction(
                    c -> {
                      c.execute(INSERT, 1, 1);
                      Thread.currentThread().interrupt();
                      return 1;
                    });
              } catch (Throwable e) {
                seen.set(e);
              }
            });
    thread.start();
    thread.join(3000);
    assertThat(seen.get()).isInstanceOf(SqlInterruptedException.class);
    assertThat(accounts()).isZero();
  }

  @Test
  void aConnectionIsOfNoUseAfterItsWork() {
    Connection kept = database.acquire(c -> c);
    assertThatThrownBy(() -> kept.execute("SELECT 1"))
        .isInstanceOf(SqlException.class)
        .hasMessage("SELECT 1: the connection was given back. Use it only while its work runs.");
  }

  @Test
  void whatAStatementByItselfBeginsNobodyInherits() {
    database.execute("/* by hand */ BEGIN");
    database.execute(INSERT, 1, 1);
    Statement count = Statement.read("count", "SELECT count(*) FROM accounts");
    assertThat(database.fetchOne(count, RowMappers.LONG)).isEqualTo(1);
  }

  @Test
  void workThatGivesNoStageFailsAndKeepsNothing() {
    assertThatThrownBy(
            () -> database.transactionAsync(tx -> null).toCompletableFuture().get(5, SECONDS))
        .hasRootCauseMessage("Database.transaction: the work returned null for its stage");
    assertThatThrownBy(() -> database.acquireAsync(c -> null).toCompletableFuture().get(5, SECONDS))
        .hasRootCauseMessage("Database.acquire: the work returned null for its stage");
    assertThatThrownBy(
            () ->
                database
                    .transactionAsync(tx -> tx.savepointAsync(same -> null))
                    .toCompletableFuture()
                    .get(5, SECONDS))
        .hasRootCauseMessage("Transaction.savepoint: the work returned null for its stage");
  }

  @Test
  void acquiredStatementsShareASessionThatTheNextDoesNotInherit() {
    int pid =
        database.acquire(
            c -> {
              c.execute("SET application_name = 'marked'");
              assertThat(c.fetchOne("SHOW application_name", RowMappers.STRING))
                  .isEqualTo("marked");
              return c.fetchOne("SELECT pg_backend_pid()", RowMappers.INT);
            });
    for (int i = 0; i < 5; i++) {
      assertThat(database.fetchOne("SHOW application_name", RowMappers.STRING))
          .isEqualTo("test-service");
      assertThat(database.fetchOne("SELECT pg_backend_pid()", RowMappers.INT)).isNotEqualTo(pid);
    }
  }

  @Test
  void withoutWaitingItIsTheSame() throws Exception {
    CompletableFuture<Long> sum =
        onLoop(
            0,
            () ->
                database
                    .transactionAsync(
                        c ->
                            c.async()
                                .execute(INSERT, 1, 1)
                                .thenCompose(
                                    one ->
                                        c.async()
                                            .execute(INSERT, 2, 1)
                                            .thenApply(two -> one + two)))
                    .toCompletableFuture());
    assertThat(sum.get(5, TimeUnit.SECONDS)).isEqualTo(2);
    assertThat(accounts()).isEqualTo(2);
  }

  @Test
  void anAsynchronousFailureRollsBackAndComesUnwrapped() {
    IllegalStateException own = new IllegalStateException("own");
    CompletionStage<Object> failing =
        database.transactionAsync(
            c -> {
              CompletionStage<Long> inserted = c.async().execute(INSERT, 1, 1);
              return inserted.thenApply(
                  one -> {
                    throw own;
                  });
            });
    assertThatThrownBy(() -> failing.toCompletableFuture().get(5, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCause(own);
    CompletionStage<Object> throwing =
        database.transactionAsync(
            c -> {
              throw own;
            });
    assertThatThrownBy(() -> throwing.toCompletableFuture().get(5, TimeUnit.SECONDS)).hasCause(own);
    assertThat(accounts()).isZero();
  }
}
