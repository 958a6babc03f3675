package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.migrate.DatabaseGoneException;
import dev.galvanic.migrate.MigrationException;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.migrate.Migrator;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a migration cannot be, it says so before it changes anything. */
class MigrationRefusalsTest extends MigrationTest {
  private static final String POOLER =
      "Between this process and PostgreSQL stands a pooler such as PgBouncer, which may give each"
          + " transaction another session, so that no lock of a session holds. Name the server"
          + " itself in DATABASE_URL.";

  @BeforeEach
  void aTable() {
    folder.add("goods", "create", "CREATE TABLE goods (id int);");
  }

  private List<String> migrateAt(DatabaseOptions options) {
    try (PgDatabase other = PgDatabase.open(options, loops)) {
      assertThat(other.awaitReady(SOON)).isTrue();
      return new Migrator(
              "shop",
              folder.scripts(),
              MigrationLimits.of(Duration.ofMillis(500), SOON),
              other::session)
          .migrate();
    }
  }

  private static void role() {
    script(
        "DO $$ BEGIN CREATE ROLE limited LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
            + " ALTER ROLE limited RESET ALL");
  }

  @Test
  void aRoleWithoutTheRightToMakeTablesIsTold() {
    role();
    script("GRANT USAGE ON SCHEMA public TO limited");
    assertThatThrownBy(() -> migrateAt(options("limited")))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "shop cannot migrate: the role limited may not create tables in schema public of"
                + " database migrations. GRANT USAGE, CREATE ON SCHEMA public TO limited, or migrate"
                + " as another role (java -jar app.jar migrate with another POSTGRES_SERVICE_USER)"
                + " and set MIGRATE_AT_START=false for the service.");
    assertThat(is("SELECT to_regclass('migration_record') IS NULL")).isTrue();
  }

  @Test
  void aRoleThatDoesNotOwnTheTableIsTold() {
    role();
    migrate();
    script(
        "GRANT USAGE, CREATE ON SCHEMA public TO limited; GRANT ALL ON migration_record TO limited");
    folder.add("goods", "v1", "ALTER TABLE goods ADD COLUMN name text;");
    assertThatThrownBy(() -> migrateAt(options("limited")))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "The script V0002__goods_v1.sql of shop failed and changed nothing: V0002__goods_v1.sql:"
                + " ERROR must be owner of table goods, SQLSTATE 42501 insufficient_privilege. Grant the role that right,"
                + " or migrate as the tables' owner (java -jar app.jar migrate with another"
                + " POSTGRES_SERVICE_USER) and set MIGRATE_AT_START=false for the service.");
  }

  @Test
  void aRoleThatLacksNothingButTheRightIsNotAskedForItIfNothingIsPending() {
    role();
    migrate();
    script("GRANT USAGE ON SCHEMA public TO limited; GRANT SELECT ON migration_record TO limited");
    assertThat(migrateAt(options("limited"))).isEmpty();
  }

  @Test
  void aRoleWhoseTransactionsAreReadOnlyIsTold() {
    role();
    script("ALTER ROLE limited SET default_transaction_read_only = on");
    assertThatThrownBy(() -> migrateAt(options("limited")))
        .isInstanceOf(MigrationException.class)
        .hasMessage(
            "shop cannot migrate here: transactions of role limited in database migrations are"
                + " read-only by default. Name the primary server in DATABASE_URL, or set"
                + " default_transaction_read_only off for that role.");
  }

  @Test
  void aSchemaThatIsMissingIsTold() {
    folder.add("app.goods", "create", "CREATE TABLE nowhere.goods (id int);");
    assertThatThrownBy(this::migrate)
        .hasMessageContaining(
            "schema \"nowhere\" does not exist, SQLSTATE 3F000 invalid_schema_name. Create the schema");
  }

  @Test
  void aPoolerIsToldFromTheServerByTheProcessThatAnswers() throws Exception {
    try (PoolerProxy pooler = new PoolerProxy(Postgres.shared().port())) {
      assertThatThrownBy(
              () ->
                  migrateAt(
                      DatabaseOptions.of(
                          "shop", "127.0.0.1", pooler.port(), DATABASE, "postgres", "")))
          .isInstanceOf(MigrationException.class)
          .hasMessage("shop cannot migrate here. " + POOLER);
    }
    assertThat(is("SELECT to_regclass('migration_record') IS NULL")).isTrue();
  }

  @Test
  void aPoolerThatRefusesTheSettingsOfASessionIsNotWaitedFor() throws Exception {
    try (ServerSocket pooler = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread refusing = new Thread(() -> refuse(pooler), "pooler");
      refusing.setDaemon(true);
      refusing.start();
      try (PgDatabase other =
          PgDatabase.open(
              DatabaseOptions.of(
                  "shop", "127.0.0.1", pooler.getLocalPort(), DATABASE, "postgres", ""),
              loops)) {
        assertThat(other.awaitReady(SOON)).isFalse();
        assertThat(other.refusal())
            .contains(
                "unsupported startup parameter: lock_timeout (08P01: it is no PostgreSQL but a"
                    + " pooler such as PgBouncer)");
      }
    }
  }

  private static void refuse(ServerSocket listener) {
    byte[] fields =
        "SFATAL\0VFATAL\0C08P01\0Munsupported startup parameter: lock_timeout\0\0"
            .getBytes(StandardCharsets.US_ASCII);
    try {
      while (true) {
        try (Socket client = listener.accept()) {
          InputStream in = client.getInputStream();
          in.read(new byte[1024]);
          client.getOutputStream().write(new byte[] {'E', 0, 0, 0, (byte) (fields.length + 4)});
          client.getOutputStream().write(fields);
        }
      }
    } catch (IOException closed) {
      // the end of the test
    }
  }

  @Test
  void aServerThatGoesAwayInTheMiddleLeavesTheScriptUndone() throws Exception {
    folder.add("goods", "v1", "ALTER TABLE goods ADD name text; SELECT pg_sleep(30);");
    FutureTask<List<String>> migration = begin(migrator());
    awaitRow(
        "SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname ="
            + " current_database()");
    script(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND"
            + " datname = current_database()");
    assertThatThrownBy(() -> end(migration))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(DatabaseGoneException.class)
        .cause()
        .hasMessageStartingWith(
            "The script V0002__goods_v1.sql of shop was cut off: PostgreSQL went away (")
        .hasMessageEndingWith(
            "). Run it again when the server is back: what was begun is undone, whole, or repaired"
                + " then.");
    folder.edit("V0002__goods_v1.sql", text -> text.replace("pg_sleep(30)", "1"));
    assertThat(migrate()).containsExactly("V0002__goods_v1.sql");
  }

  @Test
  void aConnectionThatIsCutAtTheCommitIsMadeUpForByTheNextRun() throws Exception {
    try (FaultProxy proxy = new FaultProxy(Postgres.shared().port())) {
      proxy.resetAfter("COMMIT");
      assertThatThrownBy(
              () ->
                  migrateAt(
                      DatabaseOptions.of(
                          "shop", "127.0.0.1", proxy.port(), DATABASE, "postgres", "")))
          .isInstanceOf(DatabaseGoneException.class);
    }
    // The server has done it, though nobody was told.
    assertThat(migrate()).isEmpty();
    assertThat(ledger()).containsExactly("shop goods/create/1 applied");
  }

  @Test
  void aStandbyIsTold() {
    Postgres primary = Postgres.ownServer();
    Postgres standby = primary.standby();
    try {
      DatabaseOptions options = standby.options();
      assertThatThrownBy(() -> migrateAt(options))
          .isInstanceOf(MigrationException.class)
          .hasMessage(
              "shop cannot migrate here: the server is a standby, which takes no changes. Name the"
                  + " primary server in DATABASE_URL, or set MIGRATE_AT_START=false for a service"
                  + " that only reads.");
      migrateAt(primary.options());
      // What only looks works there, once the primary's changes have come over.
      try (PgDatabase reads = PgDatabase.open(options, loops)) {
        Migrator migrator =
            new Migrator("shop", folder.scripts(), MigrationLimits.of(SOON, SOON), reads::session);
        assertThat(PgTest.within(SOON, () -> isUpToDate(migrator))).isTrue();
        assertThat(migrator.status()).contains("nothing is pending");
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    } finally {
      standby.stop();
      primary.stop();
    }
  }

  private static boolean isUpToDate(Migrator migrator) {
    try {
      migrator.check();
      return true;
    } catch (MigrationException e) {
      return false;
    }
  }
}
