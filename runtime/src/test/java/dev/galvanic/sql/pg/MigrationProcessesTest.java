package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.boot.Child;
import dev.galvanic.migrate.ScriptFolder;
import dev.galvanic.sql.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several processes migrate one database, and some of them are killed. */
@Tag("once")
class MigrationProcessesTest extends MigrationTest {
  private static final String TINY = "dev.galvanic.boot.TinyMain";
  private static final List<String> MIGRATING =
      List.of("tiny.migrations=" + ScriptFolder.PATH + "migrations", "tiny.commands=true");

  @TempDir Path root;

  @BeforeEach
  void scripts() throws Exception {
    folder
        .add("goods", "create", "CREATE TABLE goods (id int); INSERT INTO goods VALUES (1);")
        .step("goods", "v1", 1, 2, "", "UPDATE goods SET id = id + 1; ALTER TABLE goods ADD p int;")
        .step(
            "goods",
            "v1",
            2,
            2,
            "-- transaction: none\n-- index: goods_p\n",
            "CREATE INDEX CONCURRENTLY goods_p ON goods (p);")
        .comments("COMMENT ON TABLE goods IS 'x';");
    folder.write(root);
  }

  private static String url() {
    return "--database.url=postgres://postgres@127.0.0.1:"
        + Postgres.shared().port()
        + "/"
        + DATABASE;
  }

  private void everythingIsThereOnce() {
    assertThat(ledger())
        .extracting(row -> row.substring(0, row.lastIndexOf(' ')))
        .containsExactly(
            "shop goods/create/1", "shop goods/v1/1", "shop goods/v1/2", "shop */comments/1");
    assertThat(is("SELECT count(*) = 1 AND min(id) = 2 FROM goods")).isTrue();
    assertThat(is("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('goods_p')"))
        .isTrue();
    assertThat(is("SELECT obj_description('goods'::regclass) = 'x'")).isTrue();
  }

  @Test
  void fiveProcessesAtOnceApplyEachVersionOnceAndAllBecomeReady() throws Exception {
    folder.edit("V0001__goods_create.sql", text -> text + "SELECT pg_sleep(0.5);");
    folder.write(root);
    List<String> properties = new ArrayList<>(MIGRATING);
    properties.add("tiny.name=shop");
    List<Child> instances = new ArrayList<>();
    try {
      for (int i = 0; i < 5; i++) {
        instances.add(
            Child.start(
                TINY, root, properties, url(), "--server.host=127.0.0.1", "--server.port=0"));
      }
      for (Child instance : instances) {
        instance.awaitOutput("shop 1.2.3 is ready at");
      }
      for (String file : List.of("V0001__goods_create", "V0002__goods_v1", "V0003__goods_v1_2")) {
        assertThat(instances)
            .filteredOn(instance -> instance.output().contains("shop applied " + file + ".sql"))
            .hasSize(1);
      }
    } finally {
      instances.forEach(Child::close);
    }
    everythingIsThereOnce();
  }

  /**
   * The statements: the ledger's creation; BEGIN, script, record and COMMIT of three transactions;
   * the index and its record between the second and the third of these.
   */
  @ParameterizedTest
  @CsvSource({
    "0, migration_record.create, 0",
    "1, BEGIN, 0",
    "2, V0001__goods_create.sql, 0",
    "3, migration_record.write, 0",
    "4, COMMIT, 0",
    "5, BEGIN, 1",
    "6, V0002__goods_v1.sql, 1",
    "7, migration_record.write, 1",
    "8, COMMIT, 1",
    "9, V0003__goods_v1_2.sql, 2",
    "10, migration_record.write, 2",
    "11, BEGIN, 3",
    "12, R__comments.sql, 3",
    "13, migration_record.write, 3",
    "14, COMMIT, 3"
  })
  void aProcessThatIsKilledBetweenTwoStatementsLeavesEachStepAbsentOrWhole(
      int number, String statement, int recorded) throws Exception {
    try (Child child = run(number)) {
      child.awaitOutput("stopped before " + statement);
      child.kill();
    }
    assertThat(
            recorded == 0 && is("SELECT to_regclass('migration_record') IS NULL")
                ? 0
                : ledger().size())
        .isEqualTo(recorded);
    assertThat(migrate()).hasSize(4 - recorded);
    everythingIsThereOnce();
  }

  @Test
  void aProcessThatIsKilledWhileItsStatementRunsGivesUpItsLockSoon() throws Exception {
    folder.edit("V0002__goods_v1.sql", text -> text + "SELECT pg_sleep(600);");
    folder.write(root);
    try (Child child = run(99)) {
      awaitRow("SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event = 'PgSleep'");
      child.kill();
    }
    folder.edit("V0002__goods_v1.sql", text -> text.replace("SELECT pg_sleep(600);", ""));
    // Within its patience, though the statement would run for ten minutes more.
    assertThat(migrate()).hasSize(3);
    everythingIsThereOnce();
  }

  @Test
  void aProcessThatIsKilledWhileItMakesAnIndexLeavesAnInvalidOneThatTheNextRunRepairs()
      throws Exception {
    try (Session old = database.session()) {
      // The index waits for whoever has a snapshot that is older than its table's.
      old.script("test", "CREATE TABLE other (id int)");
      old.script("test", "BEGIN ISOLATION LEVEL REPEATABLE READ");
      old.script("test", "INSERT INTO other VALUES (1)");
      try (Child child = run(99)) {
        awaitRow(
            "SELECT count(*) > 0 FROM pg_stat_progress_create_index WHERE phase LIKE 'waiting%'");
        child.kill();
      }
      awaitRow("SELECT count(*) = 0 FROM pg_stat_progress_create_index");
      assertThat(is("SELECT NOT indisvalid FROM pg_index WHERE indexrelid = 'goods_p'::regclass"))
          .isTrue();
      old.script("test", "COMMIT");
    }
    assertThat(migrate()).hasSize(2);
    assertThat(log.has("is there and invalid")).isTrue();
    everythingIsThereOnce();
  }

  private Child run(int stop) throws Exception {
    return Child.start(
        StoppingMain.class.getName(),
        root,
        List.of(),
        String.valueOf(Postgres.shared().port()),
        DATABASE,
        String.valueOf(stop));
  }

  @Test
  void theCommandPrintsToStandardOutputAndItsExitCodeTells() throws Exception {
    List<String> properties = new ArrayList<>(MIGRATING);
    properties.add("tiny.name=shop");
    try (Child child = Child.start(TINY, root, properties, "migrate", url())) {
      assertThat(child.exitCode()).isZero();
      assertThat(child.output()).contains("shop: applied V0003__goods_v1_2.sql\n");
    }
    everythingIsThereOnce();
    try (Child child = Child.start(TINY, root, properties, "migrate", "--statis", url())) {
      assertThat(child.exitCode()).isEqualTo(2);
      assertThat(child.errors())
          .isEqualTo("The option --statis of migrate is unknown. Did you mean --status?\n");
      assertThat(child.output()).isEmpty();
    }
    folder.edit("V0001__goods_create.sql", text -> text.replace("id int", "id bigint"));
    folder.write(root);
    try (Child child = Child.start(TINY, root, properties, "migrate", url())) {
      assertThat(child.exitCode()).isEqualTo(1);
      assertThat(child.errors()).contains("was changed after shop had applied it");
      assertThat(child.output()).isEmpty();
    }
  }
}
