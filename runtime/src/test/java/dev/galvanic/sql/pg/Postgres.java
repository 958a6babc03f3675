package dev.galvanic.sql.pg;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A real PostgreSQL for tests: one that all share, and one that a test may stop and start. */
final class Postgres {
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
    try {
      data = Files.createTempDirectory("galvanic-postgres");
      server = start(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Postgres shared() {
    return Shared.INSTANCE;
  }

  static Postgres ownServer() {
    return new Postgres(0);
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

  int port() {
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
    try (var files = Files.walk(data)) {
      files.sorted((one, other) -> other.compareTo(one)).map(Path::toFile).forEach(f -> f.delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
