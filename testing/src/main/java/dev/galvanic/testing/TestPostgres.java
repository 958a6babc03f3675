package dev.galvanic.testing;

import dev.galvanic.boot.StartException;
import dev.galvanic.testing.database.Templates;
import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The server that all tests of this process share, or one that a service has alone.
 *
 * @param local that server, if it was started for them
 */
record TestPostgres(Templates templates, Optional<LocalPostgres> local) implements Closeable {
  private static final Namespace NAMESPACE = Namespace.create(TestPostgres.class);

  static TestPostgres of(ExtensionContext context) {
    // The root's store is closed when the last test of the process is done.
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(TestPostgres.class, key -> start(), TestPostgres.class);
  }

  private static TestPostgres start() {
    String address = System.getenv("DATABASE_URL");
    return address == null || address.isBlank() ? own() : at(address);
  }

  /** One that is started now, and stopped when it is closed. */
  static TestPostgres own() {
    try {
      LocalPostgres local = LocalPostgres.start();
      // For a run that is cut short; closing twice does nothing.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> take(local::close), "test-postgres"));
      return new TestPostgres(new Templates(local.server()), Optional.of(local));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The server that {@code DATABASE_URL} names.
   *
   * @throws IllegalArgumentException if it is no address
   * @throws StartException if nobody answers there
   */
  static TestPostgres at(String address) {
    PostgresServer server = PostgresServer.named(address);
    try {
      server.connect(server.maintenance()).close();
    } catch (SQLException e) {
      throw new StartException(
          "DATABASE_URL names the PostgreSQL at "
              + server
              + " for the tests, and it cannot be used: "
              + e.getMessage()
              + " Start it or correct DATABASE_URL; without DATABASE_URL the tests start one of"
              + " their own.",
          e);
    }
    Templates templates = new Templates(server);
    Runtime.getRuntime().addShutdownHook(new Thread(templates::close, "test-databases"));
    return new TestPostgres(templates, Optional.empty());
  }

  /** Ends the server as an outage does; nothing happens to one that is not ours, or is stopped. */
  void stop() {
    local.ifPresent(server -> take(server::stop));
  }

  /** Starts it again, if it is stopped. */
  void resume() {
    local.ifPresent(server -> take(server::resume));
  }

  private static void take(Steps.Step step) {
    Steps steps = new Steps();
    steps.take(step);
    steps.end();
  }

  @Override
  public void close() {
    Steps steps = new Steps();
    steps.take(templates::close);
    local.ifPresent(server -> steps.take(server::close));
    steps.end();
  }
}
