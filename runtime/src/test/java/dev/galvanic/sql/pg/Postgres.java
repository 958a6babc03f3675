package dev.galvanic.sql.pg;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL for tests: one that all share, and one that a test may stop and start. */
public final class Postgres {
  private static final class Shared {
    static final Postgres INSTANCE = start();

    private static Postgres start() {
      Postgres postgres = new Postgres(0);
      Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
      return postgres;
    }
  }

  private final Path data;
  private EmbeddedPostgres server;

  private Postgres(int port) {
    this(port, folder -> {});
  }

  /**
   * @param prepare puts something into its folder before it starts
   */
  private Postgres(int port, Preparation prepare) {
    try {
      data = Files.createTempDirectory("galvanic-postgres");
      prepare.in(data.resolve("data"));
      server = start(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one that all tests of this process share; what is made there is for its maker to drop. */
  public static Postgres shared() {
    return Shared.INSTANCE;
  }

  static Postgres ownServer() {
    return new Postgres(0);
  }

  /** One that offers TLS with this certificate and key, both in PEM. */
  static Postgres withCertificate(Path certificate, Path key) {
    Postgres postgres = ownServer();
    try {
      Path folder = postgres.data.resolve("data");
      Files.copy(certificate, folder.resolve("server.crt"));
      Path copy = folder.resolve("server.key");
      Files.copy(key, copy);
      // The server takes no key that others may read, and runs as another user than root.
      Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
      Files.setOwner(copy, Files.getOwner(folder.resolve("PG_VERSION")));
      Files.writeString(folder.resolve("postgresql.auto.conf"), "ssl = on\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    postgres.halt();
    postgres.restart();
    return postgres;
  }

  private interface Preparation {
    void in(Path folder) throws IOException;
  }

  /** A server that follows this one: a copy of its folder, which then takes what comes. */
  Postgres standby() {
    halt();
    return new Postgres(
        0,
        copy -> {
          copy(data.resolve("data"), copy);
          follow(copy, port());
          // It looks for its primary as it starts.
          restart();
        });
  }

  private static void follow(Path folder, int primary) throws IOException {
    Files.writeString(folder.resolve("standby.signal"), "");
    Files.writeString(
        folder.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=127.0.0.1 user=postgres port="
            + primary
            + "'\nmax_standby_streaming_delay = 0\nwal_retrieve_retry_interval = 200ms\n");
  }

  /** Starts it again, after it was halted, as one that follows the other. */
  void restartAfter(Postgres primary) {
    try {
      follow(data.resolve("data"), primary.port());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    restart();
  }

  /** Ends it at once, as a machine does that loses its power. */
  void kill() {
    try {
      String pid = Files.readAllLines(data.resolve("data").resolve("postmaster.pid")).get(0);
      ProcessHandle process = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
      process.destroyForcibly();
      process.onExit().join();
      // It lets go of the folder; that it finds nothing to stop is told to nobody.
      Logger logger = (Logger) LoggerFactory.getLogger(EmbeddedPostgres.class);
      Level level = logger.getLevel();
      logger.setLevel(Level.OFF);
      halt();
      logger.setLevel(level);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private EmbeddedPostgres start(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(data.resolve("data"))
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofSeconds(30))
            .setLocaleConfig("locale", "C.UTF-8");
    Map.of("shared_buffers", "16MB", "log_min_messages", "panic", "max_connections", "60")
        .forEach(builder::setServerConfig);
    return builder.start();
  }

  public int port() {
    return server.getPort();
  }

  DatabaseOptions options() {
    return DatabaseOptions.of(
        "test-service", "127.0.0.1", server.getPort(), "postgres", "postgres", "");
  }

  /** Starts it again on its port and data. */
  void restart() {
    try {
      server = start(server.getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void halt() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void stop() {
    halt();
    // At the JVM's end the library stops the server at the same time: its last files come late.
    for (int tries = 0; Files.exists(data) && tries < 50; tries++) {
      delete();
    }
  }

  private void delete() {
    try (var files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      if (Files.exists(data)) {
        Thread.sleep(100);
      }
    } catch (IOException | UncheckedIOException e) {
      // The server has deleted something itself: the next try sees less.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
