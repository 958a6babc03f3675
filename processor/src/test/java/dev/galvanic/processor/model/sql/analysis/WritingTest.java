package dev.galvanic.processor.model.sql.analysis;

import static dev.galvanic.processor.model.sql.analysis.Shop.findings;
import static dev.galvanic.processor.model.sql.analysis.Shop.rows;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** INSERT, UPDATE, DELETE and MERGE. */
class WritingTest {

  @Test
  void thereAreAsManyValuesAsColumns() {
    assertThat(findings("INSERT INTO customers (email, name) VALUES (:email)"))
        .isEqualTo(
            "REFUSED at [name]: INSERT has 2 columns and 1 values. Give 'name' a value, or remove"
                + " it.");
    assertThat(findings("INSERT INTO customers (email) VALUES ('a', 'b')"))
        .isEqualTo(
            "REFUSED at ['b']: INSERT has 2 values for 1 columns. Give each column one value.");
    assertThat(findings("INSERT INTO customers (email, name) VALUES ('a', 'b'), ('c')"))
        .isEqualTo(
            "REFUSED at ['c']: a row of VALUES has 1 values, and the first one has 2. Give each row"
                + " the same number of values.");
  }

  @Test
  void columnsAreThoseOfTheTableEachOnce() {
    assertThat(findings("INSERT INTO customers (emial) VALUES (:e)"))
        .startsWith(
            "UNKNOWN_COLUMN at [emial]: there is no column 'emial' in customers. Did you mean"
                + " 'email'?");
    assertThat(findings("UPDATE customers SET name = 'a', name = 'b'"))
        .isEqualTo(
            "REFUSED at [name]: the column 'name' is given a value twice. Remove one of them.");
    assertThat(findings("UPDATE customers c SET c.name = 'a'"))
        .isEqualTo(
            "UNKNOWN_COLUMN at [c]: there is no column 'c' in customers. Write the column without its"
                + " table in front.");
  }

  @Test
  void valuesHaveTheTypesOfTheirColumns() {
    assertThat(findings("UPDATE customers SET age = email"))
        .isEqualTo(
            "TYPE_MISMATCH at [email]: the column 'age' is smallint, and this is text. Cast it, as in"
                + " CAST(... AS smallint).");
    assertThat(findings("UPDATE customers SET age = id, name = 5, settings = '{}'")).isEmpty();
  }

  @Test
  void aColumnThatIsAlwaysGeneratedIsNotWritten() {
    assertThat(findings("INSERT INTO orders (id, customer_id) VALUES (1, 2)"))
        .isEqualTo(
            "REFUSED at [id]: the column 'id' is always generated. Leave it out, or write OVERRIDING"
                + " SYSTEM VALUE behind the columns.");
    assertThat(
            findings("INSERT INTO orders (id, customer_id) OVERRIDING SYSTEM VALUE VALUES (1, 2)"))
        .isEmpty();
    assertThat(findings("INSERT INTO orders (id, customer_id) VALUES (DEFAULT, 2)")).isEmpty();
    assertThat(findings("UPDATE orders SET id = 1"))
        .startsWith("REFUSED at [id]: the column 'id' is always generated.");
  }

  @Test
  void aConflictIsOfWhatIsUnique() {
    String insert = "INSERT INTO customers (email, country) VALUES (:e, :c) ON CONFLICT ";

    assertThat(findings(insert + "(email) DO UPDATE SET name = excluded.name")).isEmpty();
    assertThat(findings(insert + "ON CONSTRAINT customers_email_key DO NOTHING")).isEmpty();
    assertThat(findings(insert + "(country) DO NOTHING"))
        .isEqualTo(
            "REFUSED at [country]: nothing says that (country) of customers is unique. Add @Unique or"
                + " a unique @Index, or name (id) or (email).");
    assertThat(findings(insert + "ON CONSTRAINT customers_mail_key DO NOTHING"))
        .startsWith(
            "REFUSED at [customers_mail_key]: customers has no unique constraint"
                + " 'customers_mail_key'. Did you mean 'customers_email_key'?");
    assertThat(findings(insert + "(email) DO UPDATE SET age = age + 1"))
        .isEqualTo(
            "AMBIGUOUS_COLUMN at [age]: 'age' may be more than one column. Write customers.age or"
                + " excluded.age.");
  }

  @Test
  void aPartialIndexNeedsItsCondition() {
    String insert = "INSERT INTO orders (customer_id) VALUES (:c) ON CONFLICT (customer_id) ";

    assertThat(findings(insert + "WHERE status = 'open' DO NOTHING")).isEmpty();
    assertThat(findings(insert + "DO NOTHING"))
        .startsWith(
            "REFUSED at [customer_id]: nothing says that (customer_id) of orders is unique.");
  }

  @Test
  void otherTablesTakePart() {
    assertThat(
            rows(
                "UPDATE orders o SET note = c.name FROM customers c WHERE c.id = o.customer_id"
                    + " RETURNING o.id, c.email, o.note"))
        .isEqualTo("id bigint, email text, note text?");
    assertThat(
            rows("DELETE FROM items USING orders o WHERE o.id = order_id RETURNING line, o.total"))
        .isEqualTo("line integer, total numeric");
  }

  @Test
  void mergeSeesWhatIsThere() {
    String merge =
        "MERGE INTO customers c USING people p ON c.id = p.id WHEN NOT MATCHED THEN INSERT (email,"
            + " name) VALUES ";

    assertThat(findings(merge + "(p.name, 'x')")).isEmpty();
    assertThat(findings(merge + "(c.name, 'x')"))
        .startsWith("UNKNOWN_TABLE at [c]: nothing in FROM is called 'c'.");
    assertThat(rows(merge + "(p.name, 'x') RETURNING c.id, p.name"))
        .isEqualTo("id integer, name text");
  }

  @Test
  void expressionsOfWithMayWriteAndReturnRows() {
    assertThat(
            rows(
                "WITH gone AS (DELETE FROM orders WHERE id = :id RETURNING customer_id) SELECT c.email"
                    + " FROM gone g JOIN customers c ON c.id = g.customer_id"))
        .isEqualTo("email text");
    assertThat(findings("WITH gone AS (DELETE FROM orders) SELECT * FROM gone"))
        .isEqualTo("REFUSED at [gone]: 'gone' of WITH gives no rows. Add RETURNING to it.");
  }

  @Test
  void aColumnThatNeedsAValueIsGivenOne() {
    assertThat(findings("INSERT INTO customers (name) VALUES ('a')"))
        .isEqualTo(
            "REFUSED at [customers]: INSERT leaves out 'email', which is not null and has no"
                + " default. Give it a value.");
    assertThat(findings("INSERT INTO items DEFAULT VALUES"))
        .isEqualTo(
            "REFUSED at [items]: INSERT leaves out 'order_id', 'line', 'product', which are not null"
                + " and have no default. Give them values.");
    assertThat(findings("INSERT INTO customers (email, name) VALUES ('a', NULL)")).isEmpty();
  }

  @Test
  void aColumnThatTakesNoNullIsGivenNone() {
    assertThat(findings("UPDATE customers SET email = NULL"))
        .isEqualTo("REFUSED at [NULL]: 'email' is not null, and is given NULL. Give it a value.");
    assertThat(findings("INSERT INTO people (id, name) VALUES (1, NULL)"))
        .isEqualTo("REFUSED at [NULL]: 'name' is not null, and is given NULL. Give it a value.");
  }

  @Test
  void aTransactionIsNotBegunByAStatement() {
    assertThat(findings("COMMIT"))
        .isEqualTo(
            "REFUSED at [COMMIT]: COMMIT would begin or end a transaction that nobody else knows of."
                + " Annotate a method with @Transactional, or call Database.transaction.");
  }
}
