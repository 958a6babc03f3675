package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.migrate.MigrationException;
import dev.galvanic.migrate.Migrator;
import dev.galvanic.migrate.Scripts;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each script is applied once, whole or not at all. */
class MigratorTest extends PgTest {
  private static final String FOLDER = "/META-INF/galvanic/shop/";

  private final Map<String, String> resources = new LinkedHashMap<>();

  @BeforeEach
  void empty() {
    script(
        "DROP TABLE IF EXISTS migration_record; DROP TABLE IF EXISTS sold_goods;"
            + "DROP TABLE IF EXISTS goods");
    resources.put(
        FOLDER + "V0001__goods_create.sql",
        "-- author: ada\nCREATE TABLE goods (id int PRIMARY KEY, name text);\n"
            + "COMMENT ON TABLE goods IS 'what; we -- sell';\n");
    resources.put(
        FOLDER + "V0002__sold_goods_create.sql",
        "CREATE TABLE sold_goods (id int REFERENCES goods);");
    resources.put(FOLDER + "migrations", "V0001__goods_create.sql\nV0002__sold_goods_create.sql\n");
  }

  private Migrator migrator(Duration patience) {
    Scripts scripts =
        Scripts.read(
            FOLDER + "migrations",
            path -> {
              String text = resources.get(path);
              return text == null
                  ? null
                  : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            });
    return new Migrator("shop", scripts, patience);
  }

  private List<String> migrate() {
    try (Session session = database.session()) {
      return migrator(Duration.ofSeconds(10)).migrate(session);
    }
  }

  private static List<String> ledger() {
    return database.fetch(
        "SELECT service || '/' || table_name || '/' || version || '/' || author"
            + " FROM migration_record ORDER BY script",
        RowMappers.STRING);
  }

  @Test
  void whatIsMissingIsAppliedInOrderAndRecorded() {
    assertThat(migrate())
        .containsExactly("V0001__goods_create.sql", "V0002__sold_goods_create.sql");
    assertThat(ledger()).containsExactly("shop/goods/create/ada", "shop/sold_goods/create/");
    assertThat(database.execute("INSERT INTO goods VALUES (1, 'tea')")).isEqualTo(1);
    assertThat(migrate()).isEmpty();
  }

  @Test
  void aServiceWithoutScriptsTouchesNothing() {
    try (Session session = database.session()) {
      assertThat(new Migrator("shop", Scripts.none(), Duration.ZERO).migrate(session)).isEmpty();
    }
    assertThat(
            database.fetchOne(
                "SELECT to_regclass('migration_record')::text IS NULL", RowMappers.BOOLEAN))
        .isTrue();
  }

  @Test
  void aScriptThatOnlyGotAnotherNumberIsNotAppliedAgain() {
    migrate();
    String text = resources.remove(FOLDER + "V0002__sold_goods_create.sql");
    resources.put(FOLDER + "V0003__sold_goods_create.sql", text);
    resources.put(FOLDER + "migrations", "V0001__goods_create.sql\nV0003__sold_goods_create.sql");
    assertThat(migrate()).isEmpty();
  }

  @Test
  void aChangedScriptIsRefusedWithItsFileAndVersion() {
    migrate();
    resources.computeIfPresent(
        FOLDER + "V0001__goods_create.sql", (path, text) -> text.replace("ada", "bob"));
    assertThat(migrate()).isEmpty();
    resources.computeIfPresent(
        FOLDER + "V0001__goods_create.sql", (path, text) -> text.replace("name text", "name int"));
    assertThatThrownBy(this::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The script V0001__goods_create.sql (version create of table goods) was changed after"
                + " shop had applied it. Undo the change, and put it into a new version.");
  }

  @Test
  void aScriptThatFailsLeavesNothingOfItselfAndKeepsWhatWasBefore() {
    resources.put(
        FOLDER + "V0002__sold_goods_create.sql",
        "CREATE TABLE sold_goods (id int); INSERT INTO nowhere VALUES (1);");
    assertThatThrownBy(this::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith(
            "The script V0002__sold_goods_create.sql of shop failed and changed nothing: ")
        .hasMessageContaining("relation \"nowhere\" does not exist");
    assertThat(ledger()).containsExactly("shop/goods/create/ada");
    assertThat(database.fetchOne("SELECT to_regclass('sold_goods') IS NULL", RowMappers.BOOLEAN))
        .isTrue();
    resources.put(FOLDER + "V0002__sold_goods_create.sql", "CREATE TABLE sold_goods (id int);");
    assertThat(migrate()).containsExactly("V0002__sold_goods_create.sql");
  }

  @Test
  void instancesThatStartAtOnceApplyEachScriptOnce() throws Exception {
    resources.put(
        FOLDER + "V0001__goods_create.sql",
        "SELECT pg_sleep(0.3); CREATE TABLE goods (id int PRIMARY KEY);");
    ExecutorService instances = Executors.newFixedThreadPool(5);
    try {
      List<Callable<List<String>>> starts = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        starts.add(this::migrate);
      }
      List<String> applied = new ArrayList<>();
      for (Future<List<String>> start : instances.invokeAll(starts)) {
        applied.addAll(start.get(20, TimeUnit.SECONDS));
      }
      assertThat(applied)
          .containsExactly("V0001__goods_create.sql", "V0002__sold_goods_create.sql");
    } finally {
      instances.shutdownNow();
    }
    assertThat(ledger()).hasSize(2);
  }

  @Test
  void aLockThatIsHeldForTooLongIsReported() {
    try (Session holder = database.session();
        Session session = database.session()) {
      migrator(Duration.ZERO).migrate(holder);
      assertThatThrownBy(() -> migrator(Duration.ofMillis(300)).migrate(session))
          .isInstanceOf(MigrationException.class)
          .hasMessageStartingWith("Another instance of shop has held the migration lock");
    }
    // It goes with its session.
    assertThat(migrate()).isEmpty();
  }

  @Test
  void aMissingResourceIsNamed() {
    resources.remove(FOLDER + "V0002__sold_goods_create.sql");
    assertThatThrownBy(this::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(FOLDER + "V0002__sold_goods_create.sql");
  }

  @Test
  void twoServicesOfOneDatabaseMakeOneLedger() throws Exception {
    ExecutorService services = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> starts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        String name = "service" + i;
        String sql = "DROP TABLE IF EXISTS own" + i + "; CREATE TABLE own" + i + "(id int);";
        starts.add(
            () -> {
              Scripts scripts =
                  Scripts.read(
                      "/x/migrations",
                      path ->
                          new ByteArrayInputStream(
                              (path.endsWith("s") ? "V1__own_create.sql" : sql)
                                  .getBytes(StandardCharsets.UTF_8)));
              try (Session session = database.session()) {
                return new Migrator(name, scripts, Duration.ofSeconds(5)).migrate(session);
              }
            });
      }
      for (Future<List<String>> start : services.invokeAll(starts)) {
        assertThat(start.get(20, TimeUnit.SECONDS)).hasSize(1);
      }
    } finally {
      services.shutdownNow();
    }
  }
}
