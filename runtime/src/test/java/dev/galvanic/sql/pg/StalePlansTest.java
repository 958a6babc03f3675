package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.sql.AsyncSqlWork;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What connections have prepared goes out of date, or away, behind their backs. */
class StalePlansTest extends PgTest {
  private static final int POOL = 4;
  private static final Statement ADD =
      Statement.write("Boxes.add", "INSERT INTO boxes(id) VALUES ($1) RETURNING *");
  private static final Statement ALL = Statement.read("Boxes.all", "SELECT * FROM boxes");
  private static final Statement FORGET = Statement.write("forget", "DEALLOCATE ALL");
  private static final RowMapper<Integer> ID = row -> row.intValue(0);

  private PgDatabase pooled;

  @BeforeEach
  void everyConnectionHasPrepared() throws Exception {
    script("DROP TABLE IF EXISTS boxes; CREATE TABLE boxes(id int)");
    pooled =
        PgDatabase.open(
            Postgres.shared().options().with(DatabaseLimits.usual().withPool(POOL, 100)), loops);
    onEach(connection -> connection.async().fetchOne(ADD, ID, 0));
    for (int loop = 0; loop < 2; loop++) {
      onLoop(loop, () -> pooled.async().fetch(ALL, ID)).toCompletableFuture().get();
    }
  }

  @AfterEach
  void everyLeaseIsBack() throws InterruptedException {
    assertThat(within(Duration.ofSeconds(2), () -> pooled.leased() == 0)).isTrue();
    pooled.close();
  }

  /** On every connection of the pool, for they are all leased before one is given back. */
  private <T> void onEach(AsyncSqlWork<T> work) throws Exception {
    CountDownLatch ran = new CountDownLatch(POOL);
    CompletableFuture<Void> go = new CompletableFuture<>();
    List<CompletableFuture<?>> ends = new ArrayList<>();
    for (int i = 0; i < POOL; i++) {
      ends.add(
          pooled
              .acquireAsync(
                  c ->
                      work.run(c)
                          .thenCompose(
                              done -> {
                                ran.countDown();
                                return go.thenApply(went -> done);
                              }))
              .toCompletableFuture());
    }
    assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
    go.complete(null);
    for (CompletableFuture<?> end : ends) {
      end.get(5, TimeUnit.SECONDS);
    }
  }

  @Test
  void aColumnAddedUnderThePlansOfAllConnectionsIsNotNoticed() {
    script("ALTER TABLE boxes ADD COLUMN colour text");
    for (int i = 1; i <= 2 * POOL; i++) {
      assertThat(pooled.fetchOne(ADD, ID, i)).isEqualTo(i);
      assertThat(pooled.fetch(ALL, ID)).hasSize(POOL + i);
    }
    // Each was done once.
    assertThat(database.fetchOne("SELECT count(*) FROM boxes", RowMappers.INT)).isEqualTo(3 * POOL);
  }

  @Test
  void plansThatAreGoneFromAllConnectionsAreMadeAgain() throws Exception {
    onEach(connection -> connection.async().execute(FORGET));
    Statement forgetReads = Statement.read("forget", "DEALLOCATE ALL");
    for (int loop = 0; loop < 2; loop++) {
      onLoop(loop, () -> pooled.async().execute(forgetReads)).toCompletableFuture().get();
    }
    for (int i = 1; i <= 2 * POOL; i++) {
      assertThat(pooled.fetchOne(ADD, ID, i)).isEqualTo(i);
      assertThat(pooled.fetch(ALL, ID)).hasSize(POOL + i);
    }
  }

  @Test
  void insideATransactionItIsAnErrorForNothingMayBeDoneTwiceThere() {
    script("ALTER TABLE boxes ADD COLUMN colour text");
    assertThatThrownBy(() -> pooled.transaction(c -> c.fetchOne(ADD, ID, 1)))
        .isInstanceOfSatisfying(
            SqlException.class, e -> assertThat(e.sqlState()).contains("0A000"));
    // Nobody else has to find out.
    for (int i = 2; i < 2 * POOL; i++) {
      int id = i;
      assertThat(pooled.<Integer, RuntimeException>transaction(c -> c.fetchOne(ADD, ID, id)))
          .isEqualTo(id);
    }
  }
}
