package dev.galvanic.processor.model.sql.analysis;

import static dev.galvanic.processor.model.sql.analysis.Shop.findings;
import static dev.galvanic.processor.model.sql.analysis.Shop.starless;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a star stands for, by names that mean the same where it stands. */
class StarsTest {

  @Test
  void ofOneTableTheNamesAreEnough() {
    assertThat(starless("SELECT * FROM items WHERE line = 1"))
        .isEqualTo("SELECT order_id, line, product, price FROM items WHERE line = 1");
    assertThat(starless("INSERT INTO items VALUES (1, 2, 'x', 3) RETURNING *"))
        .isEqualTo(
            "INSERT INTO items VALUES (1, 2, 'x', 3) RETURNING order_id, line, product, price");
  }

  @Test
  void ofSeveralTheyAreQualified() {
    assertThat(starless("SELECT * FROM items i JOIN people ON people.id = i.line"))
        .isEqualTo(
            "SELECT i.order_id, i.line, i.product, i.price, people.id, people.boss_id, people.name,"
                + " people.\"Full Name\" FROM items i JOIN people ON people.id = i.line");
  }

  @Test
  void theQualifierStaysAsItIsWritten() {
    assertThat(starless("SELECT P.*, 1 FROM people AS p"))
        .isEqualTo("SELECT P.id, P.boss_id, P.name, P.\"Full Name\", 1 FROM people AS p");
  }

  @Test
  void ofUsingTheJoinedColumnsComeFirst() {
    assertThat(starless("SELECT * FROM (SELECT id, total FROM orders) o JOIN people p USING (id)"))
        .isEqualTo(
            "SELECT o.id, o.total, p.boss_id, p.name, p.\"Full Name\" FROM (SELECT id, total FROM"
                + " orders) o JOIN people p USING (id)");
    assertThat(
            starless(
                "SELECT * FROM (SELECT id, total FROM orders) o FULL JOIN (SELECT id FROM people) p"
                    + " USING (id)"))
        .startsWith("SELECT id, o.total FROM");
  }

  @Test
  void eachStarIsReplaced() {
    assertThat(starless("WITH i AS (SELECT * FROM items) SELECT i.* FROM i"))
        .isEqualTo(
            "WITH i AS (SELECT order_id, line, product, price FROM items) SELECT i.order_id, i.line,"
                + " i.product, i.price FROM i");
    assertThat(starless("TABLE items"))
        .isEqualTo("SELECT order_id, line, product, price FROM items");
  }

  @Test
  void whatCountsRowsIsNone() {
    String counts = "SELECT count(*) FROM items WHERE EXISTS (SELECT * FROM people)";

    assertThat(starless(counts)).isEqualTo(counts);
  }

  @Test
  void whatNoNameSaysStaysAndIsNoted() {
    assertThat(findings("SELECT * FROM (SELECT 1 AS a, 2 AS a) x"))
        .isEqualTo(
            "UNCHECKED at [*]: * stays as it is, since two of its columns have one name. Name the"
                + " columns.");
  }
}
