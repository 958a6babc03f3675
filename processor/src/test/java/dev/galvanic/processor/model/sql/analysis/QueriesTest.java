package dev.galvanic.processor.model.sql.analysis;

import static dev.galvanic.processor.model.sql.analysis.Shop.findings;
import static dev.galvanic.processor.model.sql.analysis.Shop.rows;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Queries together and within each other, VALUES and functions in FROM. */
class QueriesTest {

  @Test
  void queriesTogetherHaveAsManyColumns() {
    assertThat(findings("SELECT id, email FROM customers UNION SELECT id FROM people"))
        .isEqualTo(
            "REFUSED at [SELECT]: the queries of UNION have 2 and 1 columns. Select the same number"
                + " of columns in both.");
    assertThat(findings("SELECT id FROM customers UNION SELECT name FROM people"))
        .isEqualTo(
            "TYPE_MISMATCH at [name]: UNION has integer and text, which have no type in common. Cast"
                + " one of them.");
    assertThat(rows("SELECT id FROM customers UNION ALL SELECT total FROM orders"))
        .isEqualTo("id numeric");
  }

  @Test
  void theyAreSortedByTheirColumns() {
    assertThat(findings("SELECT id FROM customers UNION SELECT id FROM people ORDER BY name"))
        .isEqualTo(
            "UNKNOWN_COLUMN at [name]: there is no column 'name' in what is combined. The columns are"
                + " id.");
  }

  @Test
  void aRecursionHasTheTypesOfItsFirstQuery() {
    assertThat(
            findings(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 0.5 FROM n WHERE i < 9) SELECT"
                    + " i FROM n"))
        .isEqualTo(
            "TYPE_MISMATCH at [1]: '?column?' is integer in the first query of the recursion and"
                + " numeric over all. Cast it to numeric in the first query.");
    assertThat(
            rows(
                "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < :max)"
                    + " SELECT i FROM n"))
        .isEqualTo("i integer");
  }

  @Test
  void functionsInFromHaveColumns() {
    assertThat(rows("SELECT * FROM generate_series(1, 3) AS n")).isEqualTo("n integer");
    assertThat(rows("SELECT e->>'a' AS a FROM jsonb_array_elements(:x::jsonb) AS e"))
        .isEqualTo("a text?");
    assertThat(rows("SELECT * FROM unnest(:ids::int[], :names::text[]) AS t(id, name)"))
        .isEqualTo("id integer??, name text??");
    assertThat(rows("SELECT t, n FROM customers, unnest(tags) WITH ORDINALITY AS u(t, n)"))
        .isEqualTo("t text~, n bigint");
    assertThat(findings("SELECT * FROM jsonb_to_recordset(:x::jsonb) AS r"))
        .isEqualTo(
            "REFUSED at [jsonb_to_recordset]: the columns of jsonb_to_recordset are not told. Write"
                + " AS name (column type, ...) behind it.");
    assertThat(rows("SELECT * FROM jsonb_to_recordset(:x::jsonb) AS r(id int, name text)"))
        .isEqualTo("id integer??, name text??");
  }

  @Test
  void limitsAreOfAllRows() {
    assertThat(findings("SELECT id FROM orders LIMIT id"))
        .isEqualTo(
            "REFUSED at [id]: LIMIT cannot depend on a row's columns. Use a parameter or a"
                + " constant.");
  }
}
