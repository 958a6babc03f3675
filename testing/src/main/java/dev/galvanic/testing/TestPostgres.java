package dev.galvanic.testing;

import dev.galvanic.testing.postgres.LocalPostgres;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A database of one service under test, on the server of all tests. */
record TestPostgres(PostgresServer server, String name) implements AutoCloseable {
  private static final Namespace NAMESPACE = Namespace.create(TestPostgres.class);

  /** A new, empty database whose name begins so. */
  static TestPostgres create(ExtensionContext context, String prefix) {
    // The root's store is closed when the last test of the process is done.
    Shared shared =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
    String name = prefix + "_" + UUID.randomUUID().toString().substring(0, 8);
    try {
      shared.server().create(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestPostgres(shared.server(), name);
  }

  String url() {
    return server.url(name);
  }

  @Override
  public void close() throws IOException {
    server.drop(name);
  }

  /** The server that all tests of this process share. */
  private record Shared(PostgresServer server, Closeable owned) implements Closeable {
    static Shared start() {
      String address = System.getenv("DATABASE_URL");
      if (address != null && !address.isBlank()) {
        return new Shared(PostgresServer.of(URI.create(address)), () -> {});
      }
      try {
        LocalPostgres local = LocalPostgres.start();
        // For a run that is cut short; closing twice does nothing.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closed(local), "test-postgres"));
        return new Shared(local.server(), local);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void closed(LocalPostgres local) {
      try {
        local.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      owned.close();
    }
  }
}
