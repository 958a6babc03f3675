package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.migrate.MigrationException;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A script that wants a lock which others hold does not keep the traffic from going on. */
class MigrationLocksTest extends MigrationTest {
  private static final Duration LOCK_TIMEOUT = Duration.ofMillis(200);
  private static final Statement COUNT =
      Statement.write("Goods.count", "SELECT count(*) FROM goods");

  @BeforeEach
  void aTableInUse() {
    folder.add("goods", "create", "CREATE TABLE goods (id int);");
    migrate();
    folder.add(
        "goods", "v1", "CREATE TABLE before_it (id int); ALTER TABLE goods ADD COLUMN name text;");
  }

  @Test
  void aLongReaderOnTheTableIsWaitedForWhileOtherReadersGoOn() throws Exception {
    FutureTask<List<String>> migration;
    long longest = 0;
    int reads = 0;
    try (Session reader = database.session()) {
      reader.script("test", "BEGIN; SELECT count(*) AS \"a secret\" FROM goods");
      migration = begin(migrator(MigrationLimits.of(LOCK_TIMEOUT, SOON)));
      long end = System.nanoTime() + SOON.toNanos();
      while (!log.has("(try 3)") && System.nanoTime() < end) {
        long began = System.nanoTime();
        database.fetchOne(COUNT, RowMappers.LONG);
        longest = Math.max(longest, System.nanoTime() - began);
        reads++;
      }
      assertThat(log.lines())
          .anyMatch(
              line ->
                  line.matches(
                      "WARN shop: V0002__goods_v1\\.sql waited 200 ms for a lock, held by process "
                          + reader.processId()
                          + ", role postgres, test-service, idle in transaction, its transaction"
                          // A read of the loop above may hold its lock in that moment, too.
                          + " open for \\d+ s(; process \\d+, [^.]*, active, [^.]*)?\\. It was"
                          + " rolled back, to let others through, and is"
                          + " tried again in \\d+ ms \\(try 1\\)\\."))
          .noneMatch(line -> line.contains("secret"));
      assertThat(migration.isDone()).isFalse();
      reader.script("test", "COMMIT");
    }
    assertThat(end(migration)).containsExactly("V0002__goods_v1.sql");
    // They wait for the lock timeout at most; the rest is what a busy machine takes.
    assertThat(Duration.ofNanos(longest)).isLessThan(LOCK_TIMEOUT.plusMillis(1500));
    assertThat(reads).isGreaterThan(10);
  }

  @Test
  void aReaderThatNeverEndsEndsTheMigrationWhichHasChangedNothing() {
    try (Session reader = database.session()) {
      reader.script("test", "BEGIN; SELECT count(*) FROM goods");
      assertThatThrownBy(
              () ->
                  migrator(MigrationLimits.of(Duration.ofMillis(50), Duration.ofMillis(300)))
                      .migrate())
          .isInstanceOf(MigrationException.class)
          .hasMessageMatching(
              "The script V0002__goods_v1\\.sql of shop changed nothing: in \\d tries over 300 ms it"
                  + " did not get a lock, held by process "
                  + reader.processId()
                  + ", role postgres, test-service, idle in transaction, its transaction open for"
                  + " \\d+ s\\. End what holds it \\(SELECT pg_terminate_backend\\(process\\)\\),"
                  + " migrate at a quieter hour, or raise MIGRATE_PATIENCE\\.");
    }
    assertThat(is("SELECT to_regclass('before_it') IS NULL")).isTrue();
    assertThat(migrate()).hasSize(1);
  }

  @Test
  void aLockOnAnotherTableThanTheScriptsOwnIsToldToo() throws Exception {
    script("CREATE TABLE shelves (id int PRIMARY KEY)");
    folder.add("goods", "v2", "ALTER TABLE goods ADD shelf int REFERENCES shelves;");
    try (Session writer = database.session()) {
      writer.script("test", "BEGIN; INSERT INTO shelves VALUES (1)");
      FutureTask<List<String>> migration = begin(migrator(MigrationLimits.of(LOCK_TIMEOUT, SOON)));
      awaitLog(", on public.shelves. It was rolled back");
      writer.script("test", "COMMIT");
      assertThat(end(migration)).hasSize(2);
    }
  }

  @Test
  void aMigrationThatIsInterruptedWhileItWaitsStopsAtOnce() throws Exception {
    try (Session reader = database.session()) {
      reader.script("test", "BEGIN; SELECT count(*) FROM goods");
      FutureTask<List<String>> migration =
          new FutureTask<>(
              () -> migrator(MigrationLimits.of(Duration.ofSeconds(60), SOON)).migrate());
      Thread thread = new Thread(migration, "migration");
      thread.start();
      awaitRow(
          "SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND relation = 'goods'::regclass");
      thread.interrupt();
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
      // The server is told, too: nobody queues behind a script that nobody waits for.
      awaitRow(
          "SELECT count(*) = 0 FROM pg_locks WHERE NOT granted AND relation = 'goods'::regclass");
    }
    assertThat(migrate()).hasSize(1);
  }
}
