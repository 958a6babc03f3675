package dev.galvanic.sql.pg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galvanic.migrate.MigrationException;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.migrate.Migrator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real PgBouncer is told from a server, whether it takes the settings of a session or not. */
@Tag("external")
class PgBouncerTest extends MigrationTest {
  @TempDir Path home;
  private Process pgbouncer;

  @AfterEach
  void stopPgBouncer() throws InterruptedException {
    pgbouncer.destroy();
    if (!pgbouncer.waitFor(10, TimeUnit.SECONDS)) {
      pgbouncer.destroyForcibly();
    }
  }

  /** By the process that answers; or by the statements that another client has prepared there. */
  @ParameterizedTest
  @ValueSource(strings = {"session", "transaction"})
  void oneThatPassesTheSettingsByIsTold(String mode) throws Exception {
    folder.add("goods", "create", "CREATE TABLE goods (id int);");
    int port =
        start(
            "pool_mode = " + mode,
            "ignore_startup_parameters = statement_timeout, lock_timeout,"
                + " idle_in_transaction_session_timeout, extra_float_digits");
    try (PgDatabase pooled = PgDatabase.open(at(port), loops)) {
      assertThat(pooled.awaitReady(SOON)).as(() -> pooled.refusal() + log()).isTrue();
      Migrator migrator =
          new Migrator("shop", folder.scripts(), MigrationLimits.of(SOON, SOON), pooled::session);
      assertThatThrownBy(migrator::migrate)
          .isInstanceOf(MigrationException.class)
          .hasMessageContaining(
              "Between this process and PostgreSQL stands a pooler such as PgBouncer,");
    }
    assertThat(is("SELECT to_regclass('migration_record') IS NULL")).isTrue();
  }

  @Test
  void oneThatRefusesTheSettingsIsNotWaitedFor() throws Exception {
    int port = start("pool_mode = transaction");
    try (PgDatabase pooled = PgDatabase.open(at(port), loops)) {
      assertThat(pooled.awaitReady(SOON)).isFalse();
      assertThat(pooled.refusal().orElse(""))
          .contains("unsupported startup parameter")
          .endsWith("it is no PostgreSQL but a pooler such as PgBouncer)");
    }
  }

  private static DatabaseOptions at(int port) {
    return DatabaseOptions.of("shop", "127.0.0.1", port, DATABASE, "postgres", "");
  }

  private int start(String... settings) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    List<String> lines =
        new ArrayList<>(
            List.of(
                "[databases]",
                "* = host=127.0.0.1 port=" + Postgres.shared().port(),
                "[pgbouncer]",
                "listen_addr = 127.0.0.1",
                "listen_port = " + port,
                "unix_socket_dir =",
                "auth_type = any",
                "logfile = " + home.resolve("pgbouncer.log")));
    lines.set(1, lines.get(1) + " user=postgres");
    lines.addAll(List.of(settings));
    Path config = Files.write(home.resolve("pgbouncer.ini"), lines);
    List<String> command = new ArrayList<>(List.of(System.getProperty("galvanic.pgbouncer")));
    if (System.getProperty("user.name").equals("root")) {
      // It will not run as root, and the user that it becomes must get at its files.
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
      command.addAll(List.of("-u", "nobody"));
    }
    command.add(config.toString());
    pgbouncer =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("output.log").toFile())
            .start();
    assertThat(PgTest.within(SOON, () -> !pgbouncer.isAlive() || log().contains("process up")))
        .as(this::log)
        .isTrue();
    assertThat(pgbouncer.isAlive()).as(this::log).isTrue();
    return port;
  }

  private String log() {
    try {
      Path file = home.resolve("pgbouncer.log");
      return Files.readString(home.resolve("output.log"))
          + (Files.exists(file) ? Files.readString(file) : "");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
