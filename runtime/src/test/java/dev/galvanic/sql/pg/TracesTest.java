package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.sql.RowMappers;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a statement leaves in its session is nothing to the next one who has the connection. */
class TracesTest extends PgTest {
  private static final String SESSION =
      "SELECT concat_ws(' ', current_setting('search_path'),"
          + " (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()),"
          + " (SELECT count(*) FROM pg_class WHERE relnamespace = pg_my_temp_schema()))";
  private static final String CLEAN = "\"$user\", public 0 0";

  private PgDatabase own;

  @BeforeEach
  void openOwn() {
    own =
        PgDatabase.open(
            Postgres.shared().options().with(DatabaseLimits.usual().withPool(1, 10)), loops);
    own.awaitReady(Duration.ofSeconds(10));
  }

  @AfterEach
  void closeOwn() {
    own.close();
  }

  private int pid() {
    return own.fetchOne("SELECT pg_backend_pid()", RowMappers.INT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT set_config('search_path', 'pg_catalog', false)",
        "SELECT SET_CONFIG ( 'search_path', 'pg_catalog', $1::bool ) FROM (VALUES (1)) v",
        "WITH c AS (SELECT set_config('search_path', 'pg_catalog', 1 > 2) s) SELECT s FROM c",
        "SELECT pg_advisory_lock(7)",
        "SELECT 1 FROM (SELECT pg_try_advisory_lock_shared(7, 8)) l",
        "SELECT Pg_Advisory_Lock_Shared(9)",
        "CREATE LOCAL TEMP TABLE left_over(id int)",
        "CREATE TEMPORARY TABLE left_over(id int)",
        "/* a note */ CREATE OR REPLACE TEMP VIEW left_over AS SELECT 1",
        "CREATE TABLE pg_temp.left_over(id int)",
        "CREATE TEMP SEQUENCE left_over",
        "SELECT 1 AS one INTO TEMP left_over",
        "SET search_path = pg_catalog"
      })
  void whatIsLeftGoesWithTheConnection(String sql) {
    int before = pid();
    if (sql.contains("$1")) {
      own.execute(sql, false);
    } else {
      own.execute(sql);
    }
    assertThat(own.fetchOne(SESSION, RowMappers.STRING)).isEqualTo(CLEAN);
    assertThat(pid()).isNotEqualTo(before);

    int second = pid();
    own.transaction(
        transaction ->
            sql.contains("$1") ? transaction.execute(sql, false) : transaction.execute(sql));
    assertThat(own.fetchOne(SESSION, RowMappers.STRING)).isEqualTo(CLEAN);
    assertThat(pid()).isNotEqualTo(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT set_config('search_path', 'pg_catalog', true)",
        "SELECT pg_advisory_xact_lock(7)",
        "SELECT pg_try_advisory_xact_lock_shared(7)",
        "SELECT 'temperature' AS my_config",
        "SET LOCAL search_path = pg_catalog"
      })
  void whatEndsWithItsTransactionCostsNoConnection(String sql) {
    int before = pid();
    own.execute(sql);
    assertThat(own.fetchOne(SESSION, RowMappers.STRING)).isEqualTo(CLEAN);
    assertThat(pid()).isEqualTo(before);
  }

  @Test
  void aStreamLeavesNothingEither() {
    try (Stream<Integer> rows =
        own.stream(
            "SELECT 1 FROM generate_series(1, 3), (SELECT pg_advisory_lock(7)) l",
            RowMappers.INT)) {
      assertThat(rows).hasSize(3);
    }
    assertThat(own.fetchOne(SESSION, RowMappers.STRING)).isEqualTo(CLEAN);
  }
}
