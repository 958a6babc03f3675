package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.migrate.LogWatch;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.migrate.Migrator;
import dev.galvanic.migrate.ScriptFolder;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** What the tests of migrations share: a database that is empty before each, and its log. */
@Timeout(120)
abstract class MigrationTest {
  static final String DATABASE = "migrations";
  static final Duration SOON = Duration.ofSeconds(30);

  static EventLoops loops;
  static PgDatabase database;

  final ScriptFolder folder = new ScriptFolder();
  LogWatch log;

  @BeforeAll
  static void open() {
    loops = EventLoops.open(2);
    try (PgDatabase server = PgDatabase.open(Postgres.shared().options(), loops)) {
      server.awaitReady(SOON);
      if (server
          .fetch("SELECT 1 FROM pg_database WHERE datname = $1", RowMappers.INT, DATABASE)
          .isEmpty()) {
        try (Session session = server.session()) {
          session.script("test", "CREATE DATABASE " + DATABASE);
        }
      }
    }
    database = PgDatabase.open(options("postgres"), loops);
    database.awaitReady(SOON);
  }

  @AfterAll
  static void close() throws InterruptedException {
    database.close();
    loops.close(Duration.ofSeconds(5));
  }

  @BeforeEach
  void empty() {
    script("SET client_min_messages = error; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
    log = new LogWatch();
  }

  @AfterEach
  void stopWatching() {
    log.close();
  }

  static DatabaseOptions options(String user) {
    return DatabaseOptions.of(
        "test-service", "127.0.0.1", Postgres.shared().port(), DATABASE, user, "");
  }

  static void script(String sql) {
    try (Session session = database.session()) {
      session.script("test", sql);
    }
  }

  Migrator migrator(MigrationLimits limits) {
    return new Migrator("shop", folder.scripts(), limits, database::session);
  }

  Migrator migrator() {
    return migrator(MigrationLimits.of(Duration.ofMillis(500), SOON));
  }

  List<String> migrate() {
    return migrator().migrate();
  }

  /** Migrates on a thread of its own. */
  FutureTask<List<String>> begin(Migrator migrator) {
    FutureTask<List<String>> task = new FutureTask<>(migrator::migrate);
    Thread thread = new Thread(task, "migration");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  static List<String> end(FutureTask<List<String>> migration) throws Exception {
    return migration.get(60, TimeUnit.SECONDS);
  }

  void awaitLog(String text) throws InterruptedException {
    assertThat(PgTest.within(SOON, () -> log.has(text)))
        .as(() -> text + " in " + log.lines())
        .isTrue();
  }

  static void awaitRow(String sql) throws InterruptedException {
    assertThat(PgTest.within(SOON, () -> is(sql))).as(sql).isTrue();
  }

  /** Whether a query gives true. */
  static boolean is(String sql) {
    try (Session session = database.session()) {
      return session.fetchOne(sql, RowMappers.BOOLEAN);
    }
  }

  /** table/version/step/how of each row, in the order of application. */
  static List<String> ledger() {
    return database.fetch(
        "SELECT service || ' ' || table_name || '/' || version || '/' || step || ' ' || how"
            + " FROM migration_record ORDER BY applied_at, script",
        RowMappers.STRING);
  }
}
