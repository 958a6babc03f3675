package dev.galvanic.processor.model.sql.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements any connection may run, since they only read. */
class PlainReadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM orders WHERE placed > now()",
        "WITH o AS (SELECT 1 AS one) SELECT one FROM o UNION SELECT 2",
        "SELECT count(*) FROM generate_series(1, 3)",
        "VALUES (1)"
      })
  void plainReads(String sql) {
    assertThat(Shop.analyse(sql).plainRead()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM orders FOR UPDATE",
        "SELECT id FROM (SELECT id FROM orders FOR SHARE) o",
        "SELECT pg_advisory_lock(1)",
        "SELECT pg_sleep(1)",
        "SELECT random()",
        "SELECT nextval('s')",
        "WITH gone AS (DELETE FROM orders RETURNING id) SELECT id FROM gone",
        "WITH n AS (SELECT nextval('s') AS n) SELECT 1",
        "WITH n AS (INSERT INTO people (id, name) VALUES (1, 'x')) SELECT 1",
        "UPDATE orders SET note = 'x'"
      })
  void others(String sql) {
    assertThat(Shop.analyse(sql).plainRead()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT taxed(total) FROM orders", "SELECT 1 FROM open_orders"})
  void whatIsNotKnownMayWrite(String sql) {
    Outside outside = Outside.of(List.of("taxed open_orders"));

    assertThat(Shop.analyse(sql, outside).plainRead()).isFalse();
  }
}
