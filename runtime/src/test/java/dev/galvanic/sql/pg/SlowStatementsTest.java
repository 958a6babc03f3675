package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.http.RequestContext;
import dev.galvanic.migrate.LogWatch;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What takes long and may, and what takes long and is told. */
@Timeout(60)
class SlowStatementsTest extends PgTest {
  private static final RowMapper<Integer> NOTHING = row -> 0;
  private static final Statement TIMEOUT =
      Statement.read("timeout", "SELECT current_setting('statement_timeout')");
  private static final Statement SLEEP =
      Statement.read("Reports.sleep", "SELECT pg_sleep($1),\n   'a literal'");

  private static PgDatabase with(Duration statement, LongRunning longRunning) {
    DatabaseLimits usual = DatabaseLimits.usual();
    return PgDatabase.open(
        Postgres.shared()
            .options()
            .with(
                usual
                    .withPool(1, 50)
                    .withTimeouts(usual.readTimeout(), statement, usual.lockTimeout()))
            .with(longRunning),
        loops);
  }

  private static LongRunning slow(long timeoutMillis, long logMillis) {
    return new LongRunning(
        Duration.ofMillis(timeoutMillis), Duration.ofMillis(logMillis), Duration.ZERO);
  }

  @Test
  void oneThatIsMarkedHasItsOwnTimeoutAndTheNextTheUsual() {
    try (PgDatabase pooled = with(Duration.ofMillis(300), slow(5000, 0))) {
      assertThat(pooled.fetchOne(TIMEOUT.slow(), RowMappers.STRING)).isEqualTo("5s");
      pooled.fetchOne(SLEEP.slow(), NOTHING, 0.6);
      assertThat(pooled.fetchOne("SELECT 1", RowMappers.INT)).isEqualTo(1);
      assertThat(pooled.fetchOne("SHOW statement_timeout", RowMappers.STRING)).isEqualTo("300ms");
      assertThatThrownBy(() -> pooled.execute("SELECT pg_sleep(0.6)"))
          .isInstanceOf(StatementTimeoutException.class);
      String inside =
          pooled.transaction(
              tx -> {
                tx.fetchOne(SLEEP.slow(), NOTHING, 0.6);
                return tx.fetchOne(TIMEOUT.slow(), RowMappers.STRING)
                    + tx.fetchOne(TIMEOUT, RowMappers.STRING);
              });
      assertThat(inside).isEqualTo("5s300ms");
      assertThat(pooled.fetchOne("SHOW statement_timeout", RowMappers.STRING)).isEqualTo("300ms");
    }
  }

  @Test
  void oneThatIsMarkedRunsAsLongAsItsRequestLasts() {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(400)));
    try (PgDatabase pooled = with(Duration.ofSeconds(10), slow(60_000, 0))) {
      assertThatThrownBy(() -> pooled.fetchOne(SLEEP.slow(), NOTHING, 20.0))
          .isInstanceOf(StatementTimeoutException.class);
      RequestContext.replace(null);
      long begun = System.nanoTime();
      assertThat(pooled.execute("SELECT 1")).isEqualTo(1);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    } finally {
      RequestContext.replace(before);
    }
  }

  @Test
  void behindItATransactionHasTheTimeThatItHadBefore() {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.SECONDS.toNanos(5)));
    try (PgDatabase pooled = with(Duration.ofSeconds(10), slow(60_000, 0))) {
      pooled.transaction(
          tx -> {
            String own = tx.fetchOne(TIMEOUT, RowMappers.STRING);
            assertThat(own).matches("[45][0-9]{0,3}m?s");
            tx.fetchOne(SLEEP.slow(), NOTHING, 0.01);
            assertThat(tx.fetchOne(TIMEOUT, RowMappers.STRING)).isEqualTo(own);
            tx.execute("SET LOCAL statement_timeout = '3s'");
            tx.fetchOne(SLEEP.slow(), NOTHING, 0.01);
            assertThat(tx.fetchOne(TIMEOUT, RowMappers.STRING)).isEqualTo("3s");
            return null;
          });
      assertThat(pooled.fetchOne("SHOW statement_timeout", RowMappers.STRING)).isEqualTo("10s");
    } finally {
      RequestContext.replace(before);
    }
  }

  @Test
  void theServerStopsAWriteWhoseTimeIsUp() throws Exception {
    RequestContext before =
        RequestContext.replace(
            new RequestContext("r-1", System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200)));
    try {
      assertThatThrownBy(() -> database.execute("SELECT pg_sleep(7.5)"))
          .isInstanceOf(StatementTimeoutException.class);
    } finally {
      RequestContext.replace(before);
    }
    assertThat(
            within(
                Duration.ofSeconds(3),
                () ->
                    database.fetchOne(
                            "SELECT count(*) FROM pg_stat_activity WHERE query = $1",
                            RowMappers.LONG,
                            "SELECT pg_sleep(7.5)")
                        == 0))
        .isTrue();
    assertThat(within(Duration.ofSeconds(3), () -> database.leased() == 0)).isTrue();
  }

  @Test
  void whatTakesLongerThanTheThresholdIsToldWithItsTextAndWithoutValues() {
    try (LogWatch log = new LogWatch("dev.galvanic.sql");
        PgDatabase pooled = with(Duration.ofSeconds(10), slow(5000, 100))) {
      pooled.fetchOne("SELECT 1", RowMappers.INT);
      pooled.fetchOne(SLEEP, NOTHING, 0.222);
      pooled.fetchOne(SLEEP.slow(), NOTHING, 0.333);
      assertThat(log.lines()).hasSize(1);
      assertThat(log.lines().get(0))
          .matches(
              "WARN test-service: Reports\\.sleep took [0-9]+ ms, more than 100:"
                  + " SELECT pg_sleep\\(\\$1\\), 'a literal'")
          .doesNotContain("0.222");
      assertThat(pooled.stats().slowStatements()).isEqualTo(1);
    }
  }

  @Test
  void aLongTextIsCut() {
    try (LogWatch log = new LogWatch("dev.galvanic.sql");
        PgDatabase pooled = with(Duration.ofSeconds(10), slow(5000, 100))) {
      String sql = "SELECT pg_sleep(0.2), '" + "long ".repeat(10_000) + "'";
      pooled.fetchOne(Statement.write("Reports.long", sql), NOTHING);
      assertThat(log.lines()).hasSize(1);
      assertThat(log.lines().get(0)).hasSizeLessThan(1200).endsWith(" ...");
    }
  }

  @Test
  void aFloodOfThemIsCutAndCounted() throws Exception {
    try (LogWatch log = new LogWatch("dev.galvanic.sql");
        PgDatabase pooled = with(Duration.ofSeconds(10), slow(5000, 1))) {
      List<CompletionStage<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        all.add(pooled.async().fetchOne(SLEEP, NOTHING, 0.005));
      }
      for (CompletionStage<Integer> each : all) {
        each.toCompletableFuture().get(10, TimeUnit.SECONDS);
      }
      assertThat(pooled.stats().slowStatements()).isEqualTo(30);
      assertThat(log.lines()).hasSize(10);
    }
  }
}
