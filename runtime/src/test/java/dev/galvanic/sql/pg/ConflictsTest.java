package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.Connection;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionConflictException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two transactions that cannot both be, as the server itself finds out. */
class ConflictsTest extends PgTest {
  private static final Statement TAKE =
      Statement.write("Stock.take", "UPDATE stock SET amount = amount - 1 WHERE id = $1");
  private static final Statement LOOK =
      Statement.read("Stock.look", "SELECT amount FROM stock WHERE id = $1");

  @BeforeEach
  void table() {
    script(
        "DROP TABLE IF EXISTS stock; CREATE TABLE stock(id int PRIMARY KEY, amount int);"
            + "INSERT INTO stock VALUES (1, 100), (2, 100)");
  }

  @Test
  void theLoserOfASerializationFailureIs409AndChangedNothing() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    c -> {
                      c.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
                      c.fetchOne(LOOK, RowMappers.INT, 1);
                      database.execute(TAKE, 1);
                      return c.execute(TAKE, 1);
                    }))
        .isInstanceOfSatisfying(TransactionConflictException.class, e -> isConflict(e, "40001"));
    assertThat(database.fetchOne(LOOK, RowMappers.INT, 1)).isEqualTo(99);
  }

  @Test
  void theVictimOfADeadlockIs409AndTheOtherCommits() throws Exception {
    List<Throwable> lost = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<Void> firstHasOne = new CompletableFuture<>();
    CompletableFuture<Void> secondHasTwo = new CompletableFuture<>();
    Thread first = new Thread(() -> run(lost, c -> both(c, 1, firstHasOne, secondHasTwo, 2)));
    Thread second = new Thread(() -> run(lost, c -> both(c, 2, secondHasTwo, firstHasOne, 1)));
    first.start();
    second.start();
    first.join(10_000);
    second.join(10_000);
    assertThat(lost)
        .singleElement()
        .isInstanceOfSatisfying(TransactionConflictException.class, e -> isConflict(e, "40P01"));
    assertThat(database.fetchOne(LOOK, RowMappers.INT, 1)).isEqualTo(99);
    assertThat(database.fetchOne(LOOK, RowMappers.INT, 2)).isEqualTo(99);
    assertThat(within(Duration.ofSeconds(2), () -> database.leased() == 0)).isTrue();
  }

  private static long both(
      Connection c, int mine, CompletableFuture<Void> have, CompletableFuture<Void> other, int next)
      throws Exception {
    c.execute(TAKE, mine);
    have.complete(null);
    other.get(5, TimeUnit.SECONDS);
    return c.execute(TAKE, next);
  }

  private interface Work {
    long in(Connection connection) throws Exception;
  }

  private static void run(List<Throwable> lost, Work work) {
    try {
      database.transaction(work::in);
    } catch (Exception e) {
      lost.add(e);
    }
  }

  private static void isConflict(SqlException e, String state) {
    assertThat(e.status()).isEqualTo(409);
    assertThat(e.sqlState()).contains(state);
    assertThat(e.message()).isEqualTo("Conflict");
    assertThat(e.statement()).isEqualTo("Stock.take");
  }
}
