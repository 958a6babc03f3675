package dev.galvanic.processor.model.sql.analysis;

import static dev.galvanic.processor.model.sql.analysis.Shop.findings;
import static dev.galvanic.processor.model.sql.analysis.Shop.parameters;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The types that parameters get from their first use. */
class ParametersTest {

  @Test
  void aParameterIsWhatItIsComparedWith() {
    assertThat(
            parameters(
                "SELECT 1 FROM orders WHERE id = :id AND total > :least AND note LIKE :pattern AND"
                    + " placed BETWEEN :from AND :to LIMIT :limit OFFSET :offset"))
        .isEqualTo(
            "id bigint, least numeric, pattern text, from timestamptz, to timestamptz, limit bigint,"
                + " offset bigint");
  }

  @Test
  void aListIsAnArrayOfWhatIsComparedWithIt() {
    assertThat(parameters("SELECT 1 FROM customers WHERE id = ANY(:ids) AND name <> ALL(:names)"))
        .isEqualTo("ids integer[], names text[]");
    assertThat(parameters("SELECT 1 FROM customers WHERE id IN (:a, :b) AND (id, name) = (:c, :d)"))
        .isEqualTo("a integer, b integer, c integer, d text");
  }

  @Test
  void aParameterIsWhatItsColumnIs() {
    assertThat(
            parameters(
                "INSERT INTO customers (email, name, age, tags) VALUES (:user.email, :user.name,"
                    + " :age, :tags)"))
        .isEqualTo("user.email text!, user.name varchar, age smallint, tags text[]!");
    assertThat(parameters("UPDATE orders SET note = :note, total = :total WHERE id = :id"))
        .isEqualTo("note text, total numeric!, id bigint");
    assertThat(parameters("INSERT INTO orders (customer_id, note) SELECT id, :note FROM people"))
        .isEqualTo("note text");
  }

  @Test
  void whatStandsElsewhereTooMayNeverBePutIntoItsColumn() {
    assertThat(
            parameters(
                "UPDATE orders SET total = :total WHERE id = :id AND :total::numeric IS NOT NULL"))
        .isEqualTo("total numeric, id bigint");
    assertThat(
            parameters(
                "INSERT INTO customers (email, name) VALUES (:email, lower(:email)) ON CONFLICT"
                    + " (email) DO UPDATE SET country = :country"))
        .isEqualTo("email text!, country char!");
  }

  @Test
  void aParameterIsWhatFunctionsAndCasesWant() {
    assertThat(
            parameters(
                "SELECT left(name, :n), coalesce(age, :age), CASE WHEN :yes THEN :a ELSE id END, :x,"
                    + " :day::date, make_interval(days => :days) FROM customers"))
        .isEqualTo(
            "n integer, age smallint, yes boolean, a integer, x text, day date, days integer");
  }

  @Test
  void parametersStandInTheOrderOfTheText() {
    assertThat(
            parameters("UPDATE orders SET note = :note WHERE id = :id RETURNING total * :factor"))
        .isEqualTo("note text, id bigint, factor numeric");
  }

  @Test
  void whatNothingTellsHasToBeCast() {
    assertThat(findings("SELECT 1 FROM orders WHERE :p IS NULL"))
        .isEqualTo(
            "REFUSED at [:p]: nothing tells the type of :p. Cast it, as in CAST(:p AS text).");
  }

  /** PostgreSQL reads a statement once, from its beginning to its end. */
  @Test
  void aUseBeforeTheOneThatTellsHasToBeCastToo() {
    assertThat(findings("SELECT 1 FROM orders WHERE :id IS NULL OR id = :id"))
        .isEqualTo(
            "REFUSED at [:id]: nothing tells the type of :id yet, where it stands first. Cast it, as"
                + " in CAST(:id AS bigint).");
    assertThat(parameters("SELECT 1 FROM orders WHERE id = :id OR :id IS NULL"))
        .isEqualTo("id bigint");
    assertThat(parameters("SELECT 1 FROM orders WHERE :id::bigint IS NULL OR id = :id"))
        .isEqualTo("id bigint");
  }

  @Test
  void aParameterHasOneType() {
    assertThat(findings("INSERT INTO orders (customer_id, note) VALUES (:x, :x)"))
        .isEqualTo(
            "TYPE_MISMATCH at [:x]: :x is integer in one place and text in another. Cast it where it"
                + " differs, as in CAST(:x AS integer).");
    assertThat(findings("SELECT 1 FROM customers WHERE id = :x AND email = :x"))
        .isEqualTo(
            "UNKNOWN_FUNCTION at [=]: there is no operator text = integer. Cast an operand, so that"
                + " both are of one type.");
  }

  @Test
  void elementsOfAnArrayAreWrittenAsSuch() {
    assertThat(parameters("UPDATE customers SET tags[:i] = :tag, settings[:k] = :v"))
        .isEqualTo("i integer, tag text, k text, v jsonb");
  }
}
