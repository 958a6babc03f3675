package dev.galvanic.processor.model.sql.analysis;

import static dev.galvanic.processor.model.sql.analysis.Shop.findings;
import static dev.galvanic.processor.model.sql.analysis.Shop.rows;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The types of expressions, and values that do not fit. */
class TypesTest {

  @Test
  void literalsHaveTheLeastTypeThatHoldsThem() {
    assertThat(rows("SELECT 1, 3000000000, 99999999999999999999, 1.5, 'a', true, B'1', NULL AS n"))
        .isEqualTo(
            "?column? integer, ?column? bigint, ?column? numeric, ?column? numeric, ?column? text,"
                + " ?column? boolean, ?column? bit, n text?");
  }

  @Test
  void columnsAreNamedAsPostgresNamesThem() {
    assertThat(
            rows(
                "SELECT 1::bigint, lower(email), CASE WHEN true THEN 1 ELSE age END, id + 1,"
                    + " COALESCE(name, 'x'), (SELECT 1 AS one), EXISTS (SELECT 1), tags[1]"
                    + " FROM customers"))
        .isEqualTo(
            "int8 bigint, lower text, age integer?, ?column? integer, coalesce varchar, one integer,"
                + " exists boolean, tags text?");
  }

  @Test
  void anOperatorThatIsNotThereIsToldWithTheTypes() {
    assertThat(findings("SELECT id FROM customers WHERE email = 5"))
        .isEqualTo(
            "UNKNOWN_FUNCTION at [=]: there is no operator text = integer. Cast an operand, so that"
                + " both are of one type.");
  }

  @Test
  void aFunctionThatIsNotThereIsToldWithTheNearestOne() {
    assertThat(findings("SELECT lowr(email) FROM customers"))
        .startsWith(
            "UNKNOWN_FUNCTION at [lowr]: there is no function 'lowr'. Did you mean 'lower'?");
    assertThat(findings("SELECT lower(id) FROM customers"))
        .startsWith("UNKNOWN_FUNCTION at [lower]: there is no function lower(integer). There is");
  }

  @Test
  void aLiteralThatIsNoValueOfItsTypeIsTold() {
    assertThat(findings("SELECT 1 FROM customers WHERE id = 'abc'"))
        .isEqualTo("TYPE_MISMATCH at ['abc']: 'abc' is no integer. Write a value of that type.");
    assertThat(findings("SELECT 1 FROM customers WHERE create_time > 'soon' OR settings = '{a}'"))
        .isEqualTo(
            "TYPE_MISMATCH at ['soon']: 'soon' is no timestamptz. Write a value of that type.\n"
                + "TYPE_MISMATCH at ['{a}']: '{a}' is no jsonb. Write a value of that type.");
    assertThat(findings("SELECT 1 FROM customers WHERE id = '12' AND create_time > 'yesterday'"))
        .isEmpty();
  }

  @Test
  void conditionsAreBoolean() {
    assertThat(findings("SELECT 1 FROM customers WHERE age"))
        .isEqualTo(
            "TYPE_MISMATCH at [age]: WHERE needs a boolean, and this is smallint. Compare it with"
                + " something.");
  }

  @Test
  void valuesOfACaseHaveOneType() {
    assertThat(findings("SELECT CASE WHEN true THEN id ELSE tags END FROM customers"))
        .isEqualTo(
            "TYPE_MISMATCH at [id]: CASE has text[] and integer, which have no type in common. Cast"
                + " one of them.");
  }

  @Test
  void castsAreThoseThatThereAre() {
    assertThat(findings("SELECT create_time::integer FROM customers"))
        .startsWith("TYPE_MISMATCH at [::]: no cast makes integer of timestamptz.");
    assertThat(findings("SELECT id::strng FROM customers"))
        .startsWith("TYPE_MISMATCH at [strng]: there is no type 'strng'.");
  }

  @Test
  void rowsAreComparedValueByValue() {
    assertThat(findings("SELECT 1 FROM orders WHERE (id, total) > (1, 2, 3)"))
        .isEqualTo(
            "REFUSED at [>]: a row of 2 is compared with one of 3. Give both the same number of"
                + " values.");
    assertThat(findings("SELECT 1 FROM orders WHERE (id, status) IN (SELECT 1, 'x')")).isEmpty();
  }

  @Test
  void aSubqueryThatIsAValueHasOneColumn() {
    assertThat(findings("SELECT (SELECT id, email FROM customers)"))
        .isEqualTo(
            "REFUSED at [email]: a subquery that is a value has one column, and this has 2. Select"
                + " one of them.");
    assertThat(findings("SELECT 1 FROM orders WHERE id IN (SELECT id, email FROM customers)"))
        .isEqualTo(
            "REFUSED at [IN]: the subquery has 2 columns, and what is compared with it is one value."
                + " Select as many columns as there are values.");
  }

  @Test
  void arraysAndJsonHaveParts() {
    assertThat(
            rows(
                "SELECT tags[1], tags[1:2], ARRAY[1, 2.5], settings['a'], settings->'a',"
                    + " settings->>'a' FROM customers"))
        .isEqualTo(
            "tags text?, tags text[], array numeric[], settings jsonb?, ?column? jsonb?, ?column?"
                + " text?");
    assertThat(findings("SELECT email[1] FROM customers"))
        .isEqualTo("TYPE_MISMATCH at [[]: a value of text has no elements. Remove the subscript.");
    assertThat(findings("SELECT 1 FROM customers WHERE id = ANY(age)"))
        .isEqualTo(
            "TYPE_MISMATCH at [=]: ANY needs an array, and this is smallint. Pass an array, or write"
                + " = alone.");
  }

  @Test
  void whatIsNestedTooDeepIsANote() {
    String deep = "(".repeat(50_000) + "1" + ")".repeat(50_000);

    assertThat(Shop.analyse("SELECT " + deep).hasErrors()).isFalse();
    assertThat(Shop.analyse("SELECT 1" + " + 1".repeat(50_000)).hasErrors()).isFalse();
  }
}
