package dev.galvanic.processor.model.sql.analysis;

import static dev.galvanic.processor.model.sql.analysis.Shop.findings;
import static dev.galvanic.processor.model.sql.analysis.Shop.rows;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** GROUP BY, aggregates, windows, ORDER BY and DISTINCT. */
class GroupingTest {

  @Test
  void aColumnIsGroupedOrWithinAnAggregate() {
    assertThat(findings("SELECT status, note, count(*) FROM orders GROUP BY status"))
        .isEqualTo(
            "NOT_GROUPED at [note]: 'orders.note' is neither in GROUP BY nor in an aggregate. Add it"
                + " to GROUP BY, or use an aggregate such as max(orders.note).");
    assertThat(findings("SELECT status, count(*) FROM orders"))
        .isEqualTo(
            "NOT_GROUPED at [status]: 'orders.status' stands beside an aggregate, and there is no"
                + " GROUP BY. Add it to GROUP BY, or use an aggregate such as max(orders.status).");
  }

  @Test
  void aTablesKeyTellsAllOfItsColumns() {
    assertThat(
            rows(
                "SELECT o.id, o.note, count(*) FROM orders o JOIN items i ON i.order_id = o.id GROUP BY o.id"))
        .isEqualTo("id bigint, note text?, count bigint");
  }

  @Test
  void groupsAreByAliasPlaceOrExpression() {
    assertThat(rows("SELECT lower(status) AS s, count(*) FROM orders GROUP BY s"))
        .isEqualTo("s text, count bigint");
    assertThat(rows("SELECT lower(status), count(*) FROM orders GROUP BY 1 ORDER BY 2 DESC"))
        .isEqualTo("lower text, count bigint");
    assertThat(rows("SELECT lower(status) || 'x' FROM orders GROUP BY lower(status)"))
        .isEqualTo("?column? text");
    assertThat(findings("SELECT status FROM orders GROUP BY 2"))
        .isEqualTo(
            "REFUSED at [2]: GROUP BY 2 is no column: there are 1. Write a number from 1 to 1.");
  }

  @Test
  void aggregatesStandWhereRowsAreGrouped() {
    assertThat(findings("SELECT status FROM orders WHERE sum(total) > 1"))
        .isEqualTo(
            "NOT_GROUPED at [sum]: the aggregate sum cannot be in WHERE. Move the condition to"
                + " HAVING.");
    assertThat(findings("SELECT max(sum(total)) FROM orders"))
        .isEqualTo(
            "NOT_GROUPED at [sum]: sum cannot be within the aggregate max. Compute it in a"
                + " subquery.");
    assertThat(rows("SELECT sum(sum(total)) OVER () FROM orders GROUP BY status"))
        .isEqualTo("sum numeric");
  }

  @Test
  void windowFunctionsComeAfterAllThat() {
    assertThat(findings("SELECT 1 FROM orders WHERE row_number() OVER () = 1"))
        .isEqualTo(
            "NOT_GROUPED at [row_number]: the window function row_number cannot be in WHERE. Compute"
                + " it in a subquery, and use its column.");
    assertThat(findings("SELECT row_number() FROM orders"))
        .isEqualTo(
            "REFUSED at [row_number]: row_number is a window function. Write OVER (...) behind it.");
    assertThat(findings("SELECT sum(total) OVER v FROM orders WINDOW w AS (ORDER BY id)"))
        .isEqualTo(
            "REFUSED at [v]: there is no window 'v'. Did you mean 'w'? Define it by WINDOW v AS"
                + " (...).");
  }

  @Test
  void anAggregateOfTheQueryAroundIsItsOwn() {
    assertThat(rows("SELECT (SELECT sum(o.total) FROM people LIMIT 1) AS s FROM orders o"))
        .isEqualTo("s numeric?");
  }

  @Test
  void distinctRowsAreOrderedByWhatTheyHave() {
    assertThat(findings("SELECT DISTINCT status FROM orders ORDER BY id"))
        .isEqualTo(
            "REFUSED at [id]: SELECT DISTINCT is ordered by what it selects only. Select it too, or"
                + " order by a column that is selected.");
    assertThat(findings("SELECT DISTINCT ON (status) id FROM orders ORDER BY id"))
        .isEqualTo(
            "REFUSED at [status]: DISTINCT ON is not what ORDER BY begins with. Order by what is"
                + " distinct first.");
  }

  @Test
  void someValuesAreNeitherEqualNorSorted() {
    assertThat(findings("SELECT settings::json FROM customers GROUP BY 1"))
        .isEqualTo(
            "TYPE_MISMATCH at [1]: values of json cannot be compared for GROUP BY. Cast it to"
                + " jsonb.");
  }

  @Test
  void functionsThatGiveSeveralRowsStandInSelectOrFrom() {
    assertThat(rows("SELECT generate_series(1, 3)")).isEqualTo("generate_series integer");
    assertThat(findings("SELECT 1 FROM orders WHERE generate_series(1, 3) = 1"))
        .isEqualTo(
            "REFUSED at [generate_series]: generate_series gives several rows, which cannot be in"
                + " WHERE. Call it in FROM.");
  }

  @Test
  void rowsOfGroupsAreNotLocked() {
    assertThat(findings("SELECT count(*) FROM orders FOR UPDATE"))
        .isEqualTo(
            "REFUSED at [FOR]: rows cannot be locked in a query with an aggregate. Lock them in a"
                + " subquery in FROM.");
  }
}
