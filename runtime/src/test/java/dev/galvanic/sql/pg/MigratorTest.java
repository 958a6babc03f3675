package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.migrate.MigrationException;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.migrate.Migrator;
import dev.galvanic.migrate.ScriptFolder;
import dev.galvanic.migrate.Scripts;
import dev.galvanic.sql.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each script is applied once, whole or not at all. */
class MigratorTest extends MigrationTest {
  private static final String GOODS = "V0001__goods_create.sql";
  private static final String SOLD = "V0002__sold_goods_create.sql";

  @BeforeEach
  void twoTables() {
    folder
        .add("goods", "create", "CREATE TABLE goods (id int PRIMARY KEY, name text);")
        .add("sold_goods", "create", "CREATE TABLE sold_goods (id int REFERENCES goods);");
  }

  @Test
  void whatIsMissingIsAppliedInOrderAndRecorded() {
    assertThat(migrate()).containsExactly(GOODS, SOLD);
    assertThat(ledger())
        .containsExactly("shop goods/create/1 applied", "shop sold_goods/create/1 applied");
    assertThat(
            is(
                "SELECT author || dated || applied_by = 'ada2026-11-25postgres' AND length(checksum)"
                    + " = 64 FROM migration_record LIMIT 1"))
        .isTrue();
    assertThat(database.execute("INSERT INTO goods VALUES (1, 'tea')")).isEqualTo(1);
    assertThat(migrate()).isEmpty();
  }

  @Test
  void aServiceWithoutScriptsTouchesNothing() {
    Migrator nothing =
        new Migrator(
            "shop",
            Scripts.none(),
            MigrationLimits.of(Duration.ZERO, Duration.ZERO),
            () -> {
              throw new AssertionError("a session was opened");
            });
    assertThat(nothing.migrate()).isEmpty();
    assertThat(nothing.migrateAtStart()).isEmpty();
  }

  @Test
  void aScriptThatOnlyGotAnotherNumberIsNotAppliedAgain() {
    migrate();
    folder.file("V0007__sold_goods_create.sql", folder.text(SOLD)).without(SOLD);
    assertThat(migrate()).isEmpty();
  }

  @Test
  void aChangedScriptIsRefusedWithItsFileAndVersionAndCommentsAndLineEndsDoNotCount() {
    migrate();
    folder.edit(
        GOODS,
        text ->
            text.replace("ada", "bob").replace("\n", "\r\n").replace("(id", "( -- the key\r\nID"));
    assertThat(migrate()).isEmpty();
    folder.edit(GOODS, text -> text.replace("name text", "name int"));
    assertThatThrownBy(this::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The script V0001__goods_create.sql (version create of table goods) was changed after"
                + " shop had applied it. Undo the change, and put it into a new version.");
    assertThatThrownBy(() -> migrator().migrateAtStart()).hasMessageContaining("was changed after");
    assertThatThrownBy(() -> migrator().check()).hasMessageContaining("was changed after");
  }

  @Test
  void aScriptThatFailsLeavesNothingOfItselfAndKeepsWhatWasBefore() {
    folder.edit(
        SOLD, text -> text + "\nCREATE TABLE half (id int); INSERT INTO nowhere VALUES (1);");
    assertThatThrownBy(this::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The script V0002__sold_goods_create.sql of shop failed and changed nothing:"
                + " V0002__sold_goods_create.sql: ERROR relation \"nowhere\" does not exist,"
                + " SQLSTATE 42P01 undefined_table. Correct the model or the database, then run it again.");
    assertThat(ledger()).containsExactly("shop goods/create/1 applied");
    assertThat(is("SELECT to_regclass('sold_goods') IS NULL AND to_regclass('half') IS NULL"))
        .isTrue();
    folder.edit(SOLD, text -> text.substring(0, text.indexOf("\nCREATE TABLE half")));
    assertThat(migrate()).containsExactly(SOLD);
  }

  @Test
  void instancesThatStartAtOnceApplyEachScriptOnce() throws Exception {
    folder.edit(GOODS, text -> text.replace("CREATE", "SELECT pg_sleep(0.3); CREATE"));
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
      assertThat(applied).containsExactly(GOODS, SOLD);
    } finally {
      instances.shutdownNow();
    }
    assertThat(ledger()).hasSize(2);
  }

  @Test
  void aLockThatIsHeldForTooLongIsReportedWithItsHolder() {
    try (Session holder = database.session()) {
      holder.script("test", "SELECT pg_advisory_lock(hashtextextended('galvanic shop', 0))");
      assertThatThrownBy(
              () ->
                  migrator(MigrationLimits.of(Duration.ofSeconds(1), Duration.ofMillis(300)))
                      .migrate())
          .isInstanceOf(MigrationException.class)
          .hasMessage(
              "Another instance of shop has held the migration lock for 300 ms (process "
                  + holder.processId()
                  + ", role postgres, from 127.0.0.1). See what it does in pg_stat_activity; the"
                  + " lock goes with its session. A migration that takes so long wants a longer"
                  + " MIGRATE_PATIENCE.");
    }
    // It goes with its session.
    assertThat(migrate()).hasSize(2);
  }

  @Test
  void commentsAreAppliedAgainWheneverTheyChange() {
    folder.comments("COMMENT ON TABLE goods IS 'what; we -- sell';");
    assertThat(migrate()).containsExactly(GOODS, SOLD, "R__comments.sql");
    assertThat(migrate()).isEmpty();
    folder.comments("COMMENT ON TABLE goods IS 'what we sold';");
    assertThat(migrate()).containsExactly("R__comments.sql");
    assertThat(migrate()).isEmpty();
    assertThat(is("SELECT obj_description('goods'::regclass) = 'what we sold'")).isTrue();
    assertThat(ledger()).hasSize(3).contains("shop */comments/1 applied");
    folder.without("R__comments.sql");
    assertThat(migrate()).isEmpty();
  }

  @Test
  void aLedgerThatKnowsMoreThanThisBuildIsRefusedUnlessNothingIsPendingAtAStart() {
    folder.add("goods", "v1", "ALTER TABLE goods ADD price int;");
    migrate();
    folder.without("V0003__goods_v1.sql");
    String ahead =
        "The database of shop is ahead of this build, which does not know version v1 of table goods"
            + " (V0003__goods_v1.sql).";
    assertThatThrownBy(this::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            ahead
                + " Run a build that has them; if they came from a branch that was given up, undo"
                + " what they did and delete their rows from migration_record.");
    assertThat(migrator().migrateAtStart()).isEmpty();
    migrator().check();
    assertThat(log.lines())
        .contains(
            "WARN "
                + ahead.substring(0, ahead.length() - 1)
                + ". That is as it should be while a newer build is rolled out.");
    folder.add("goods", "v2", "ALTER TABLE goods ADD weight int;");
    assertThatThrownBy(() -> migrator().migrateAtStart()).hasMessageStartingWith(ahead);
    assertThat(ledger()).hasSize(3);
  }

  @Test
  void aStepThatIsAppliedWhileTheOneBeforeItIsMissingIsRefused() {
    folder
        .step("goods", "v1", 1, 2, "", "ALTER TABLE goods ADD price int;")
        .step("goods", "v1", 2, 2, "", "ALTER TABLE goods ADD CHECK (price > 0);");
    migrate();
    script("DELETE FROM migration_record WHERE version = 'v1' AND step = 1");
    assertThatThrownBy(this::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The ledger of shop has step 2 of version v1 of table goods (V0004__goods_v1_2.sql) and"
                + " lacks step 1 (V0003__goods_v1.sql). See whether the database has what that"
                + " script does; then insert or delete the row in migration_record, and run it"
                + " again.");
  }

  @Test
  void aStartThatMustNotMigrateNamesWhatIsPendingAndTheCommand() {
    assertThatThrownBy(() -> migrator().check())
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "shop does not start: V0001__goods_create.sql, V0002__sold_goods_create.sql are pending,"
                + " and MIGRATE_AT_START is false. Run java -jar app.jar migrate first.");
    assertThat(is("SELECT to_regclass('migration_record') IS NULL")).isTrue();
    migrate();
    migrator().check();
  }

  @Test
  void twoServicesInOneDatabaseDoNotDisturbEachOther() throws Exception {
    ExecutorService services = Executors.newFixedThreadPool(4);
    try (Session other = database.session()) {
      other.script("test", "SELECT pg_advisory_lock(hashtextextended('galvanic busy', 0))");
      List<Callable<List<String>>> starts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        String name = "service" + i;
        Scripts scripts =
            new ScriptFolder()
                .add("own", "create", "CREATE TABLE own" + i + "(id int);")
                .index(
                    "own",
                    "v1",
                    "own" + i + "_id",
                    "CREATE INDEX CONCURRENTLY own" + i + "_id ON own" + i + "(id);")
                .edit(
                    "V0002__own_v1.sql",
                    text -> text.replace("-- table: own", "-- table: own" + name.substring(7)))
                .scripts();
        starts.add(
            () ->
                new Migrator(
                        name,
                        scripts,
                        MigrationLimits.of(Duration.ofMillis(500), SOON),
                        database::session)
                    .migrate());
      }
      for (Future<List<String>> start : services.invokeAll(starts)) {
        assertThat(start.get(60, TimeUnit.SECONDS)).hasSize(2);
      }
      assertThat(migrate()).hasSize(2);
    } finally {
      services.shutdownNow();
    }
    assertThat(ledger()).hasSize(10);
  }
}
