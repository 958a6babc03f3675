package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.migrate.MigrationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told about migrations without doing them, and what is recorded without running it. */
class MigrationReportsTest extends MigrationTest {
  private static final String NO_LEDGER = "SELECT to_regclass('migration_record') IS NULL";

  @BeforeEach
  void threeScriptsAndComments() {
    folder
        .add("goods", "create", "CREATE TABLE goods (id int);")
        .step("goods", "v1", 1, 2, "", "ALTER TABLE goods ADD price int;")
        .step(
            "goods",
            "v1",
            2,
            2,
            "-- transaction: none\n-- index: goods_price\n",
            "CREATE INDEX CONCURRENTLY goods_price ON goods (price);")
        .comments("COMMENT ON TABLE goods IS 'x';")
        .schema("table goods\n  column id integer\n");
  }

  private String status() {
    return migrator()
        .status()
        .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC", "<time>");
  }

  @Test
  void theStatusIsATable() {
    assertThat(status())
        .isEqualTo(
            """
            shop
            table  version   step    author  date        state
            goods  create    1 of 1  ada     2026-11-25  pending
            goods  v1        1 of 2  ada     2026-11-25  pending
            goods  v1        2 of 2  ada     2026-11-25  pending
            *      comments  1 of 1                      pending
            4 pending
            """);
    assertThat(is(NO_LEDGER)).isTrue();
    migrate();
    assertThat(status())
        .isEqualTo(
            """
            shop
            table  version   step    author  date        state
            goods  create    1 of 1  ada     2026-11-25  applied <time>
            goods  v1        1 of 2  ada     2026-11-25  applied <time>
            goods  v1        2 of 2  ada     2026-11-25  applied <time>
            *      comments  1 of 1                      applied <time>
            nothing is pending
            """);
    folder
        .edit("V0002__goods_v1.sql", text -> text.replace("price int", "price bigint"))
        .without("V0003__goods_v1_2.sql")
        .comments("COMMENT ON TABLE goods IS 'y';")
        .add("a_long_name", "v10", "SELECT 1;");
    assertThat(status())
        .isEqualTo(
            """
            shop
            table        version   step    author  date        state
            goods        create    1 of 1  ada     2026-11-25  applied <time>
            goods        v1        1 of 2  ada     2026-11-25  changed, applied <time>
            *            comments  1 of 1                      pending, last applied <time>
            a_long_name  v10       1 of 1  ada     2026-11-25  pending
            goods        v1        2       ada     2026-11-25  unknown to this build, applied <time>
            2 pending
            """);
  }

  @Test
  void aDryRunPrintsWhatIsPendingInOrderAndTouchesNothing() {
    assertThat(migrator().dryRun())
        .isEqualTo(
            "-- shop: V0001__goods_create.sql\n"
                + folder.text("V0001__goods_create.sql")
                + "\n-- shop: V0002__goods_v1.sql\n"
                + folder.text("V0002__goods_v1.sql")
                + "\n-- shop: V0003__goods_v1_2.sql\n"
                + folder.text("V0003__goods_v1_2.sql")
                + "\n-- shop: R__comments.sql\n"
                + folder.text("R__comments.sql")
                + "\n");
    assertThat(is(NO_LEDGER)).isTrue();
    assertThat(is("SELECT to_regclass('goods') IS NULL")).isTrue();
    migrate();
    assertThat(migrator().dryRun()).isEqualTo("-- shop: nothing is pending\n");
    folder.without("V0003__goods_v1_2.sql");
    assertThatThrownBy(() -> migrator().dryRun())
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("The database of shop is ahead of this build");
  }

  @Test
  void aBaselineRecordsEverythingAndRunsNothing() {
    script("CREATE TABLE goods (id int, price int)");
    assertThat(migrator().baseline()).hasSize(4);
    assertThat(ledger())
        .containsExactlyInAnyOrder(
            "shop goods/create/1 baseline",
            "shop goods/v1/1 baseline",
            "shop goods/v1/2 baseline",
            "shop */comments/1 baseline");
    assertThat(is("SELECT to_regclass('goods_price') IS NULL")).isTrue();
    assertThat(migrate()).isEmpty();
    assertThat(status())
        .contains("goods  create    1 of 1  ada     2026-11-25  taken as applied <time>\n");
  }

  @Test
  void aBaselineThatLacksTablesIsRefusedWithTheirNames() {
    folder.schema("table goods\ntable app.shelves\n  column id integer\ntable \"x\n");
    script("CREATE TABLE goods (id int)");
    assertThatThrownBy(() -> migrator().baseline())
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The database of shop cannot be taken as the baseline, since it lacks app.shelves, \"x."
                + " Make what is missing, or run migrate on an empty database.");
    assertThat(is(NO_LEDGER)).isTrue();
  }

  @Test
  void aBaselineOfADatabaseWithALedgerIsRefused() {
    migrate();
    assertThatThrownBy(() -> migrator().baseline())
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The database of shop has no need of a baseline: 4 of its scripts are recorded already."
                + " See migrate --status, and run migrate.");
  }
}
