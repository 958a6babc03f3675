package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.migrate.MigrationException;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.sql.Session;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes that are made outside of a transaction, and what a run that was ended leaves of them. */
class ConcurrentIndexTest extends MigrationTest {
  private static final String INDEX = "V0002__goods_v1.sql";
  private static final String IS_MADE =
      "SELECT count(*) = 1 FROM pg_index WHERE indexrelid = to_regclass('goods_name') AND indisvalid";
  private static final String IS_ABSENT = "SELECT to_regclass('goods_name') IS NULL";

  @BeforeEach
  void aTableAndItsIndex() {
    folder
        .add(
            "goods",
            "create",
            "CREATE TABLE goods (id int, name text); INSERT INTO goods VALUES (1, 'tea'), (2, 'tea');")
        .index(
            "goods",
            "v1",
            "goods_name",
            "CREATE UNIQUE INDEX CONCURRENTLY goods_name ON goods (name);");
  }

  private void madeBefore() {
    folder.without(INDEX);
    migrate();
    folder.index(
        "goods", "v1", "goods_name", "CREATE INDEX CONCURRENTLY goods_name ON goods (name);");
  }

  @Test
  void anIndexIsMadeWhileAnotherInstanceWaitsAndBothComplete() throws Exception {
    madeBefore();
    FutureTask<List<String>> first;
    FutureTask<List<String>> second;
    try (Session old = database.session()) {
      // The index waits for whoever has written to the table before it.
      old.script("test", "BEGIN; INSERT INTO goods VALUES (3, 'coffee')");
      first = begin(migrator());
      awaitRow("SELECT count(*) > 0 FROM pg_stat_progress_create_index");
      second = begin(migrator());
      awaitLog("shop waits for another instance that migrates (process ");
      old.script("test", "COMMIT");
      assertThat(end(first)).hasSize(1);
      assertThat(end(second)).isEmpty();
    }
    assertThat(is(IS_MADE)).isTrue();
    assertThat(ledger()).hasSize(2).last().isEqualTo("shop goods/v1/1 applied");
  }

  @Test
  void duplicatesLeaveNoInvalidIndexBehind() {
    assertThatThrownBy(this::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The script V0002__goods_v1.sql of shop failed: V0002__goods_v1.sql: ERROR could not"
                + " create unique index \"goods_name\", SQLSTATE 23505 unique_violation, constraint goods_name, table"
                + " goods. Remove or change the rows that are there twice, then run it again.");
    assertThat(is(IS_ABSENT)).isTrue();
    assertThat(ledger()).hasSize(1);
    script("DELETE FROM goods WHERE id = 2");
    assertThat(migrate()).containsExactly(INDEX);
    assertThat(is(IS_MADE)).isTrue();
  }

  @Test
  void anIndexThatIsCancelledIsDropped() throws Exception {
    madeBefore();
    try (Session old = database.session()) {
      old.script("test", "BEGIN; INSERT INTO goods VALUES (3, 'coffee')");
      FutureTask<List<String>> migration = begin(migrator());
      awaitRow("SELECT count(*) > 0 FROM pg_stat_progress_create_index");
      script("SELECT pg_cancel_backend(pid) FROM pg_stat_progress_create_index");
      awaitRow("SELECT count(*) = 0 FROM pg_stat_progress_create_index");
      old.script("test", "COMMIT");
      assertThatThrownBy(() -> end(migration))
          .isInstanceOf(ExecutionException.class)
          .cause()
          .hasMessageContaining("Somebody cancelled it. Run it again.");
    }
    assertThat(is(IS_ABSENT)).isTrue();
    assertThat(migrate()).hasSize(1);
  }

  @Test
  void anIndexThatWaitsForLongerThanItsPatienceIsGivenUp() {
    madeBefore();
    try (Session old = database.session()) {
      old.script("test", "BEGIN; INSERT INTO goods VALUES (3, 'coffee')");
      assertThatThrownBy(
              () ->
                  migrator(MigrationLimits.of(Duration.ofMillis(100), Duration.ofMillis(600)))
                      .migrate())
          .isInstanceOf(MigrationException.class)
          .hasMessageContaining("SQLSTATE 55P03")
          .hasMessageContaining(
              "End what holds the lock, migrate at a quieter hour, or raise MIGRATE_PATIENCE.");
    }
    assertThat(migrate()).hasSize(1);
    assertThat(is(IS_MADE)).isTrue();
  }

  @Test
  void anInvalidIndexLeftBehindIsDroppedAndMadeAgain() {
    madeBefore();
    assertThatThrownBy(() -> script("CREATE UNIQUE INDEX CONCURRENTLY goods_name ON goods (name)"))
        .hasMessageContaining("23505 unique_violation");
    script("UPDATE pg_index SET indisunique = false WHERE indexrelid = 'goods_name'::regclass");
    assertThat(is("SELECT NOT indisvalid FROM pg_index WHERE indexrelid = 'goods_name'::regclass"))
        .isTrue();
    assertThat(migrate()).hasSize(1);
    assertThat(is(IS_MADE)).isTrue();
    assertThat(log.lines())
        .contains(
            "WARN shop: the index goods_name of V0003__goods_v1.sql is there and invalid. A run"
                + " before this one was ended while it made it: it is dropped and made again.");
  }

  @Test
  void aValidIndexThatIsNotRecordedIsRecorded() {
    madeBefore();
    script("CREATE INDEX goods_name ON goods (name)");
    assertThat(migrate()).hasSize(1);
    assertThat(ledger()).last().isEqualTo("shop goods/v1/1 found");
    assertThat(log.has("A run before this one made it and was ended before it could record it"))
        .isTrue();
  }

  @Test
  void anIndexOfThatNameOnAnotherTableIsRefused() {
    madeBefore();
    script("CREATE TABLE other (name text); CREATE INDEX goods_name ON other (name)");
    assertThatThrownBy(this::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The script V0003__goods_v1.sql of shop makes the index goods_name on goods, but an"
                + " index of that name is there on public.other. Rename or drop that one, or name"
                + " the new one otherwise.");
    assertThat(ledger()).hasSize(1);
  }

  @Test
  void anIndexOfThatNameThatIsUniqueUnlikeTheScriptsIsRefused() {
    madeBefore();
    script("DELETE FROM goods; CREATE UNIQUE INDEX goods_name ON goods (name)");
    assertThatThrownBy(this::migrate)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("is there, and it is unique, unlike the script's.");
  }

  @Test
  void anIndexInASchemaIsFoundThere() {
    script(
        "CREATE SCHEMA IF NOT EXISTS app; DROP TABLE IF EXISTS app.things;"
            + " CREATE TABLE app.things (id int); CREATE INDEX \"Things\" ON app.things (id)");
    folder
        .without(INDEX)
        .index(
            "app.things",
            "v1",
            "app.Things",
            "CREATE INDEX CONCURRENTLY \"Things\" ON app.things (id);");
    assertThat(migrate()).hasSize(2);
    assertThat(ledger()).last().isEqualTo("shop app.things/v1/1 found");
    script("DROP SCHEMA app CASCADE");
  }

  @Test
  void anIndexThatIsDroppedAlreadyIsRecordedAsDropped() {
    folder
        .without(INDEX)
        .step("goods", "v1", 1, 1, "-- transaction: none\n", "DROP INDEX CONCURRENTLY goods_name;");
    assertThat(migrate()).hasSize(2);
    assertThat(ledger()).last().isEqualTo("shop goods/v1/1 found");
  }

  @Test
  void anIndexThatTakesLongTellsHowFarItIs() throws Exception {
    madeBefore();
    Duration sign = Duration.ofMillis(100);
    try (Session old = database.session()) {
      old.script("test", "BEGIN; INSERT INTO goods VALUES (3, 'coffee')");
      FutureTask<List<String>> migration =
          begin(migrator(new MigrationLimits(Duration.ofSeconds(2), SOON, sign, sign)));
      awaitLog(
          "shop: V0003__goods_v1.sql has run for 0 s: waiting for writers before build, behind"
              + " process "
              + old.processId());
      old.script("test", "COMMIT");
      assertThat(end(migration)).hasSize(1);
    }
  }
}
