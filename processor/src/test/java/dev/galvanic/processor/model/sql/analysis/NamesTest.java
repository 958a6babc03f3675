package dev.galvanic.processor.model.sql.analysis;

import static dev.galvanic.processor.model.sql.analysis.Shop.findings;
import static dev.galvanic.processor.model.sql.analysis.Shop.rows;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What names of tables and columns mean, and what is told of those that mean nothing. */
class NamesTest {

  @Test
  void columnsAreFoundByTheirNameOrBehindTheirTable() {
    assertThat(rows("SELECT id, customers.email, c.name FROM customers, people c"))
        .isEqualTo(
            "AMBIGUOUS_COLUMN at [id]: 'id' may be more than one column. Write customers.id or"
                + " c.id.");
    assertThat(rows("SELECT customers.id, email, public.customers.country FROM public.customers"))
        .isEqualTo("id integer, email text, country char");
  }

  @Test
  void aTableThatIsNotThereIsToldWithTheNearestOne() {
    assertThat(findings("SELECT id FROM custmers"))
        .isEqualTo(
            "UNKNOWN_TABLE at [custmers]: there is no table 'custmers'. Did you mean 'customers'?"
                + " The tables are customers, items, orders, people.");
  }

  @Test
  void aColumnThatIsNotThereIsToldOnceAndNothingFollowsOfIt() {
    assertThat(findings("SELECT lower(nam) || 1 FROM customers WHERE nam + 1 AND country"))
        .isEqualTo(
            "UNKNOWN_COLUMN at [nam]: there is no column 'nam' in customers. Did you mean 'name'?"
                + " The columns are id, email, name, country, age, tags, settings, create_time.\n"
                + "UNKNOWN_COLUMN at [nam]: there is no column 'nam' in customers. Did you mean"
                + " 'name'? The columns are id, email, name, country, age, tags, settings,"
                + " create_time.\n"
                + "TYPE_MISMATCH at [country]: AND needs a boolean, and this is char. Compare it"
                + " with something.");
  }

  @Test
  void theTokenThatIsWrongIsTheColumnBehindItsTable() {
    assertThat(findings("SELECT o.totl FROM orders o"))
        .isEqualTo(
            "UNKNOWN_COLUMN at [totl]: there is no column 'totl' in o (orders). Did you mean"
                + " 'total'? The columns are id, customer_id, referrer_id, status, total, note,"
                + " placed.");
  }

  @Test
  void aTableWithAnAliasIsCalledByThat() {
    assertThat(findings("SELECT orders.id FROM orders o"))
        .isEqualTo(
            "UNKNOWN_TABLE at [orders]: nothing in FROM is called 'orders'. Write 'o', as orders is"
                + " called in this query.");
  }

  @Test
  void doubleQuotesThatHoldATextAreTold() {
    assertThat(findings("SELECT id FROM orders WHERE status = \"is open\""))
        .isEqualTo(
            "UNKNOWN_COLUMN at [\"is open\"]: \"is open\" in double quotes names a column, and there"
                + " is none of that name. Write a text in single quotes: 'is open'.");
  }

  @Test
  void aSubquerySeesTheQueryAroundItButWhatIsBesideItOnlyIfLateral() {
    assertThat(
            rows(
                "SELECT (SELECT max(o.total) FROM orders o WHERE o.customer_id = c.id) FROM customers c"))
        .isEqualTo("max numeric?");
    assertThat(findings("SELECT x.n FROM customers c, (SELECT c.id AS n) x"))
        .startsWith("UNKNOWN_TABLE at [c]: nothing in FROM is called 'c'.");
    assertThat(findings("SELECT x.n FROM customers, (SELECT email AS n) x"))
        .isEqualTo(
            "UNKNOWN_COLUMN at [email]: 'email' is a column of customers, which is not seen here."
                + " Write LATERAL in front of what uses it.");
    assertThat(rows("SELECT x.n FROM customers c, LATERAL (SELECT c.email AS n) x"))
        .isEqualTo("n text");
  }

  @Test
  void aNameStandsInFromOnce() {
    assertThat(findings("SELECT 1 FROM orders o JOIN items o ON true"))
        .isEqualTo(
            "REFUSED at [o]: 'o' stands in FROM twice. Give one of them another name, as in o AS"
                + " other.");
  }

  @Test
  void usingMakesOneColumnOfTwo() {
    assertThat(rows("SELECT id FROM customers JOIN people USING (id)")).isEqualTo("id integer");
    assertThat(findings("SELECT 1 FROM customers JOIN orders USING (email)"))
        .isEqualTo(
            "UNKNOWN_COLUMN at [email]: there is no column 'email' at the right of the join. Join by"
                + " ON, or a column of both.");
  }

  @Test
  void aliasesRenameColumns() {
    assertThat(rows("SELECT a, x.b, name FROM customers AS x(a, b)"))
        .isEqualTo("a integer, b text, name varchar?");
    assertThat(findings("SELECT 1 FROM items AS x(a, b, c, d, e)"))
        .isEqualTo(
            "REFUSED at [e]: x has 4 columns, and 5 are named. Remove the names of columns that are"
                + " not there.");
  }

  @Test
  void everyTableHasTheColumnsOfTheSystem() {
    assertThat(rows("SELECT ctid, o.xmin, tableoid FROM orders o"))
        .isEqualTo("ctid tid, xmin xid, tableoid oid");
  }

  @Test
  void rowsAreValues() {
    assertThat(rows("SELECT o, to_jsonb(o), (o).total FROM orders o"))
        .isEqualTo("o orders, to_jsonb jsonb, total numeric");
  }
}
