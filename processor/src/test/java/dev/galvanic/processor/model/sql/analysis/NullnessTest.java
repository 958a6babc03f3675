package dev.galvanic.processor.model.sql.analysis;

import static dev.galvanic.processor.model.sql.analysis.Shop.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which columns of a result may be NULL: {@code ?} if they may, {@code ??} if nobody knows. */
class NullnessTest {

  @Test
  void columnsAreNullAsTheSchemaHasThem() {
    assertThat(rows("SELECT email, name, id + age FROM customers"))
        .isEqualTo("email text, name varchar?, ?column? integer?");
  }

  @Test
  void anOuterJoinMakesItsOtherSideNull() {
    assertThat(
            rows(
                "SELECT c.email, o.total FROM customers c LEFT JOIN orders o ON o.customer_id = c.id"))
        .isEqualTo("email text, total numeric?");
    assertThat(rows("SELECT o.total, i.line FROM items i RIGHT JOIN orders o ON i.order_id = o.id"))
        .isEqualTo("total numeric, line integer?");
    assertThat(rows("SELECT c.email, p.name FROM customers c FULL JOIN people p ON p.id = c.id"))
        .isEqualTo("email text?, name text?");
  }

  @Test
  void aForeignKeyThatIsNeverNullAlwaysFindsItsRow() {
    assertThat(
            rows(
                "SELECT c.email, r.email AS by FROM orders o LEFT JOIN customers c ON c.id ="
                    + " o.customer_id LEFT JOIN customers r ON r.id = o.referrer_id"))
        .isEqualTo("email text, by text?");
    assertThat(
            rows(
                "SELECT (SELECT email FROM customers c WHERE c.id = o.customer_id) AS a, (SELECT"
                    + " email FROM customers c WHERE c.id = o.referrer_id) AS b FROM orders o"))
        .isEqualTo("a text, b text?");
  }

  @Test
  void aConditionThatCannotBeTrueOfNullTellsThatThereIsNone() {
    String of = "SELECT name FROM customers WHERE ";

    assertThat(rows(of + "name IS NOT NULL")).isEqualTo("name varchar");
    assertThat(rows(of + "name = :n AND age > 1")).isEqualTo("name varchar");
    assertThat(rows(of + "name LIKE 'a%' OR lower(name) = 'b'")).isEqualTo("name varchar");
    assertThat(rows(of + "name IN ('a', 'b')")).isEqualTo("name varchar");
    assertThat(rows(of + "NOT (name IS NULL)")).isEqualTo("name varchar");
    assertThat(rows(of + "name = ANY(:names)")).isEqualTo("name varchar");
    assertThat(rows(of + "coalesce(name, NULL) = 'a'")).isEqualTo("name varchar");
    assertThat(rows(of + "coalesce(name, email) = 'a'")).isEqualTo("name varchar??");
    assertThat(rows(of + "name = 'a' OR age > 1")).isEqualTo("name varchar?");
    assertThat(rows(of + "name IS DISTINCT FROM 'a'")).isEqualTo("name varchar?");
    assertThat(rows(of + "name <> ALL(:names)")).isEqualTo("name varchar?");
    assertThat(rows(of + "name IS NOT DISTINCT FROM :n")).isEqualTo("name varchar??");
    assertThat(rows(of + "(:n::text IS NULL OR name = :n)")).isEqualTo("name varchar??");
  }

  @Test
  void aConditionOnTheOtherSideMakesAnOuterJoinAnInnerOne() {
    String join = " FROM customers c LEFT JOIN orders o ON o.customer_id = c.id ";

    assertThat(rows("SELECT o.total, o.note" + join + "WHERE o.placed > now()"))
        .isEqualTo("total numeric, note text?");
    assertThat(rows("SELECT o.total" + join + "JOIN items i ON i.order_id = o.id"))
        .isEqualTo("total numeric");
    assertThat(rows("SELECT o.total" + join + "WHERE o.id IS NULL")).isEqualTo("total numeric?");
  }

  @Test
  void joinsWithinJoins() {
    assertThat(
            rows(
                "SELECT o.total, i.line FROM customers c LEFT JOIN (orders o JOIN items i ON"
                    + " i.order_id = o.id) ON o.customer_id = c.id WHERE i.product = 'x'"))
        .isEqualTo("total numeric, line integer");
  }

  @Test
  void aColumnOfUsingIsNullOnlyIfBothAre() {
    assertThat(rows("SELECT id, email FROM customers FULL JOIN people USING (id)"))
        .isEqualTo("id integer, email text?");
    assertThat(
            rows(
                "SELECT coalesce(c.id, p.id) AS id FROM customers c FULL JOIN people p ON p.id = c.id"))
        .isEqualTo("id integer");
  }

  @Test
  void nullsGoThroughSubqueriesAndCommonTableExpressions() {
    assertThat(
            rows(
                "WITH o AS (SELECT customer_id, sum(total) AS total FROM orders GROUP BY 1) SELECT"
                    + " c.email, o.total, x.total AS sure FROM customers c LEFT JOIN o ON"
                    + " o.customer_id = c.id JOIN o AS x ON true"))
        .isEqualTo("email text, total numeric?, sure numeric");
  }

  @Test
  void caseKnowsItsConditions() {
    assertThat(
            rows(
                "SELECT CASE WHEN name IS NOT NULL THEN name ELSE email END AS a, CASE WHEN name IS"
                    + " NULL THEN 'x' ELSE name END AS b, CASE WHEN age > 1 THEN 1 END AS c, CASE"
                    + " WHEN age > 1 THEN name ELSE 'x' END AS d FROM customers"))
        .isEqualTo("a text, b varchar, c integer?, d varchar?");
  }

  @Test
  void theFirstThatIsThere() {
    assertThat(
            rows(
                "SELECT coalesce(name, email) AS a, coalesce(name, settings->>'n') AS b, nullif(id,"
                    + " 0) AS c, greatest(age, id) AS d FROM customers"))
        .isEqualTo("a varchar, b varchar?, c integer?, d integer");
  }

  @Test
  void aggregatesAreNullOverNothing() {
    assertThat(rows("SELECT count(*), sum(total), max(id) FROM orders"))
        .isEqualTo("count bigint, sum numeric?, max bigint?");
    assertThat(rows("SELECT count(note), sum(total), max(note) FROM orders GROUP BY status"))
        .isEqualTo("count bigint, sum numeric, max text?");
    assertThat(rows("SELECT sum(total) FILTER (WHERE note = 'x') FROM orders GROUP BY customer_id"))
        .isEqualTo("sum numeric?");
  }

  @Test
  void windowsHaveARowButPerhapsNoneBefore() {
    assertThat(
            rows(
                "SELECT row_number() OVER w AS a, lag(total) OVER w AS b, sum(total) OVER w AS c"
                    + " FROM orders WINDOW w AS (ORDER BY id)"))
        .isEqualTo("a bigint, b numeric?, c numeric");
  }

  @Test
  void aSubqueryWithoutARowIsNull() {
    assertThat(
            rows(
                "SELECT (SELECT count(*) FROM orders) AS a, (SELECT total FROM orders LIMIT 1) AS b,"
                    + " ARRAY(SELECT id FROM orders) AS c, EXISTS (SELECT 1) AS d, (SELECT 1) AS e"))
        .isEqualTo("a bigint, b numeric?, c bigint[], d boolean, e integer");
  }

  @Test
  void aLateralAggregateAlwaysHasARow() {
    assertThat(
            rows(
                "SELECT x.n, y.total FROM customers c LEFT JOIN LATERAL (SELECT count(*) AS n FROM"
                    + " orders o WHERE o.customer_id = c.id) x ON true LEFT JOIN LATERAL (SELECT"
                    + " total FROM orders o WHERE o.customer_id = c.id LIMIT 1) y ON true"))
        .isEqualTo("n bigint, total numeric?");
  }

  @Test
  void setsOfRowsTogetherAreNullIfOneIs() {
    assertThat(rows("SELECT email FROM customers UNION SELECT note FROM orders"))
        .isEqualTo("email text?");
    assertThat(rows("SELECT * FROM (VALUES (1, 'a'), (2, NULL)) AS v(id, name)"))
        .isEqualTo("id integer, name text?");
  }

  @Test
  void aRecursionIsNullIfItsSecondQueryIs() {
    assertThat(
            rows(
                "WITH RECURSIVE up AS (SELECT id, boss_id FROM people WHERE boss_id IS NOT NULL UNION"
                    + " ALL SELECT p.id, p.boss_id FROM people p JOIN up ON p.id = up.boss_id) SELECT"
                    + " * FROM up"))
        .isEqualTo("id integer, boss_id integer?");
  }

  @Test
  void returningGivesWhatWasWritten() {
    assertThat(
            rows(
                "INSERT INTO customers (email, name, country, tags) VALUES (:e, :n, :c, :t)"
                    + " RETURNING id, name, age"))
        .isEqualTo("id integer, name varchar??, age smallint?");
    assertThat(
            rows(
                "UPDATE customers SET name = 'x', age = NULL WHERE settings IS NOT NULL RETURNING"
                    + " name, age, settings"))
        .isEqualTo("name varchar, age smallint?, settings jsonb");
    assertThat(rows("DELETE FROM customers WHERE age > 1 RETURNING name, age"))
        .isEqualTo("name varchar?, age smallint");
  }

  @Test
  void aParameterIsNullOnlyIfItsJavaTypeHasANull() {
    SentValue there = new SentValue(List.of(new SqlType("integer")), type -> true, false);
    SentValue absent = new SentValue(List.of(new SqlType("integer")), type -> true, true);

    assertThat(rows("SELECT :x::int + 1 AS next", Map.of(List.of("x"), there)))
        .isEqualTo("next integer");
    assertThat(rows("SELECT coalesce(age, :x) AS age FROM customers", Map.of(List.of("x"), there)))
        .isEqualTo("age smallint");
    assertThat(rows("SELECT :x::int + 1 AS next", Map.of(List.of("x"), absent)))
        .isEqualTo("next integer??");
  }

  @Test
  void whatOnlyRareValuesMakeNullIsNoUnknown() {
    assertThat(
            rows(
                "SELECT unnest(tags) AS tag, extract(month FROM create_time) AS month FROM customers"))
        .isEqualTo("tag text~, month numeric~");
    assertThat(rows("SELECT t FROM customers, unnest(tags) AS t")).isEqualTo("t text~");
    assertThat(rows("SELECT to_char(create_time, 'YYYY') || email AS key FROM customers"))
        .isEqualTo("key text~");
    assertThat(rows("SELECT coalesce(to_char(create_time, 'YYYY'), name) AS year FROM customers"))
        .isEqualTo("year text~");
    assertThat(rows("SELECT first_value(id) OVER (ORDER BY id) AS first FROM customers"))
        .isEqualTo("first integer~");
    assertThat(rows("SELECT id = ANY(ARRAY[1, 2]) AS listed FROM customers"))
        .isEqualTo("listed boolean~");
  }

  @Test
  void whatIsPutTogetherIsNullIfWhatStandsBetweenIs() {
    assertThat(rows("SELECT concat_ws(', ', name, note) AS line FROM customers, orders"))
        .isEqualTo("line text");
    assertThat(rows("SELECT concat_ws(name, email, country) AS line FROM customers"))
        .isEqualTo("line text?");
    assertThat(rows("SELECT format('%s of %s', name, age) AS line FROM customers"))
        .isEqualTo("line text");
    assertThat(
            rows("SELECT concat_ws(', ', VARIADIC settings::text::text[]) AS line FROM customers"))
        .isEqualTo("line text??");
  }
}
