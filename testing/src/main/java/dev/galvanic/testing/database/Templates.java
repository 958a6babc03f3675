package dev.galvanic.testing.database;

import dev.galvanic.ServiceDescription;
import dev.galvanic.ServiceModule;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.migrate.DatabaseGoneException;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.migrate.Migrator;
import dev.galvanic.migrate.Scripts;
import dev.galvanic.sql.pg.DatabaseLimits;
import dev.galvanic.sql.pg.DatabaseOptions;
import dev.galvanic.sql.pg.PgDatabase;
import dev.galvanic.testing.postgres.PostgresServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The databases of one server that tests of this process use: for each service one that is migrated
 * once, of which every test class gets a copy. Safe for any thread; all are dropped when it is
 * closed.
 */
public final class Templates implements Closeable {
  private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(5);
  private static final int RETRIES = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final PostgresServer server;
  private final Map<Class<? extends ServiceModule>, String> names = new ConcurrentHashMap<>();

  /** All that is there, or is being made. */
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  public Templates(PostgresServer server) {
    this.server = server;
  }

  /**
   * A new database with the service's tables, as its migrations leave them.
   *
   * @throws dev.galvanic.migrate.MigrationException if they cannot be made
   */
  public TestDatabase copy(ServiceModule module) {
    ServiceDescription service = module.description();
    try {
      String name = unique(service.name());
      made.add(name);
      if (service.migrations().isEmpty()) {
        server.create(name);
      } else {
        server.copy(names.computeIfAbsent(module.getClass(), key -> migrated(module)), name);
      }
      return new TestDatabase(server, name, module.getClass(), () -> drop(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String migrated(ServiceModule module) {
    ServiceDescription service = module.description();
    String name = unique(service.name() + "_template");
    made.add(name);
    boolean done = false;
    try {
      server.create(name);
      migrate(
          service.name(),
          name,
          Scripts.read(service.migrations(), module.getClass()::getResourceAsStream));
      done = true;
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!done) {
        drop(name);
      }
    }
  }

  private void migrate(String service, String name, Scripts scripts) {
    EventLoops loops = EventLoops.open(1);
    DatabaseOptions options =
        DatabaseOptions.of(
                service, server.host(), server.port(), name, server.user(), server.password())
            .with(DatabaseLimits.usual().withReadConnections(0).withPool(1, 1));
    try (PgDatabase database = PgDatabase.open(options, loops)) {
      migrate(
          new Migrator(
              service, scripts, MigrationLimits.of(LOCK_TIMEOUT, PATIENCE), database::session));
    } finally {
      close(loops);
    }
  }

  /** A machine that is busy with other tests may not give a connection in time. */
  private static void migrate(Migrator migrator) {
    for (int more = RETRIES; ; more--) {
      try {
        migrator.migrate();
        return;
      } catch (DatabaseGoneException e) {
        if (more == 0) {
          throw e;
        }
      }
    }
  }

  private static void close(EventLoops loops) {
    try {
      loops.close(LOCK_TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Drops all of them, the copies too, which the end of a class would have dropped. */
  @Override
  public void close() {
    names.clear();
    made.forEach(this::drop);
  }

  private void drop(String name) {
    try {
      server.drop(name);
      made.remove(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unique(String service) {
    return service.replace('-', '_').toLowerCase(Locale.ROOT)
        + "_"
        + UUID.randomUUID().toString().substring(0, 8);
  }
}
