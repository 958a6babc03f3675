package dev.galvanic.sample;

import dev.galvanic.config.Config;
import dev.galvanic.config.ConfigSources;
import dev.galvanic.config.DatabaseConfig;
import dev.galvanic.config.LogLevel;
import dev.galvanic.config.Needs;
import dev.galvanic.log.Levels;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that the services share, each with a database of its own there.
 *
 * @param owned what is to be closed when the services are stopped
 */
record Databases(PostgresServer server, String kind, Closeable owned) implements Closeable {
  /** What of an address may be left out. */
  static final Map<String, String> DEFAULTS =
      Map.of("POSTGRES_SERVICE_USER", "postgres", "POSTGRES_SERVICE_DB_NAME", "postgres");

  private static final Logger LOG = LoggerFactory.getLogger(Databases.class);

  /** Where the variables say, or an embedded one if they say nothing. */
  static Databases open(Map<String, String> environment) throws IOException {
    if (!given(environment)) {
      // It tells all that initdb and the server print; LOG_LEVELS brings that back.
      Levels.ofProcess().ifPresent(levels -> levels.set("io.zonky", LogLevel.WARN));
      LOG.info("Starting an embedded PostgreSQL, which takes some seconds");
      LocalPostgres local = LocalPostgres.start();
      return new Databases(local.server(), "embedded, gone when this stops", local);
    }
    DatabaseConfig config =
        Config.read(Needs.database("sample"), ConfigSources.ofProcess(DEFAULTS, environment))
            .database();
    PostgresServer server =
        new PostgresServer(
            config.host(), config.port(), config.user(), config.password(), config.name());
    return new Databases(server, "yours", () -> {});
  }

  /** The address of a service's database, which is created if it is missing. */
  String url(SampleService service) throws IOException {
    server.create(service.database());
    return server.url(service.database());
  }

  /** Whether the variables name a PostgreSQL that runs already. */
  static boolean given(Map<String, String> environment) {
    return Stream.of("POSTGRES_SERVICE_HOST", "DATABASE_URL")
        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
  }

  @Override
  public void close() throws IOException {
    owned.close();
  }
}
