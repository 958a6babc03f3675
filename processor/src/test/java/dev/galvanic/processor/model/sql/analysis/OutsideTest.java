package dev.galvanic.processor.model.sql.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.processor.model.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be there although no model says so is a note. */
class OutsideTest {
  private static final Outside OUTSIDE =
      Outside.of(
          List.of(
              "CREATE EXTENSION pg_trgm",
              "CREATE VIEW open_orders AS SELECT id AS number FROM orders",
              "DO $$ BEGIN CREATE FUNCTION taxed(numeric) RETURNS numeric; END $$"));

  private static String findings(String sql) {
    return Shop.errors(Shop.analyse(sql, OUTSIDE), sql);
  }

  @Test
  void aTableOfPlainSqlIsANoteAndSoIsWhatItHas() {
    assertThat(findings("SELECT o.number, c.email FROM open_orders o, customers c"))
        .isEqualTo(
            "UNCHECKED at [open_orders]: no model has the table open_orders. Nothing is to be done,"
                + " unless it is misspelt.");
  }

  @Test
  void aFunctionOfPlainSqlOrAnExtensionIsANote() {
    assertThat(findings("SELECT taxed(total) FROM orders"))
        .isEqualTo(
            "UNCHECKED at [taxed]: the function taxed is none of PostgreSQL's own. Nothing is to be"
                + " done, unless it is misspelt.");
    assertThat(findings("SELECT similarity(email, 'x') FROM customers"))
        .startsWith("UNCHECKED at [similarity]:");
    assertThat(findings("SELECT 1 FROM customers WHERE email <%> 'x'"))
        .isEqualTo(
            "UNCHECKED at [<%>]: the operator <%> may be an extension's. Nothing is to be done.");
  }

  @Test
  void aTriggerMayGiveAColumnWhatItsParameterDoesNot() {
    String insert = "INSERT INTO customers (email) VALUES (:email)";
    Outside trigger =
        Outside.of(List.of("CREATE TRIGGER filled BEFORE INSERT ON customers EXECUTE f()"));

    assertThat(Shop.analyse(insert).parameters().get(0).notNull()).isTrue();
    assertThat(Shop.analyse(insert, trigger).parameters().get(0).notNull()).isFalse();
  }

  @Test
  void whatIsNotOfItIsAnErrorAllTheSame() {
    assertThat(findings("SELECT total FROM closed_orders"))
        .startsWith("UNKNOWN_TABLE at [closed_orders]: there is no table 'closed_orders'.");
  }

  @Test
  void withoutModelsTablesAndFunctionsAreNotes() {
    String sql = "SELECT a.x, taxed(a.y) FROM accounts a JOIN b ON b.id = a.id";

    assertThat(Shop.errors(Shop.analyse(sql, Schema.EMPTY), sql))
        .isEqualTo(
            "UNCHECKED at [taxed]: the function taxed is none of PostgreSQL's own. Nothing is to be"
                + " done, unless it is misspelt.\n"
                + "UNCHECKED at [accounts]: no model has the table accounts. Nothing is to be done,"
                + " unless it is misspelt.\n"
                + "UNCHECKED at [b]: no model has the table b. Nothing is to be done, unless it is"
                + " misspelt.");
  }

  @Test
  void theCataloguesAreNotes() {
    assertThat(findings("SELECT relname FROM pg_catalog.pg_class"))
        .startsWith("UNCHECKED at [pg_class]:");
  }

  @Test
  void whatIsNoQueryIsSentAsItIs() {
    assertThat(findings("SET search_path = x")).startsWith("UNCHECKED at [SET]: SET is not looked");
  }
}
