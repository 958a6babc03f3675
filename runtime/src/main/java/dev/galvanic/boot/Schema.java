package dev.galvanic.boot;

import dev.galvanic.migrate.MigrationException;
import dev.galvanic.migrate.Migrator;
import dev.galvanic.migrate.Scripts;
import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.pg.PgDatabase;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables up to date before anything uses them, however late the database comes. */
final class Schema {
  private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

  /** Another instance may have a long migration to do. */
  private static final Duration LOCK_PATIENCE = Duration.ofMinutes(10);

  private static final Duration LOOK = Duration.ofSeconds(30);

  private final String service;
  private final PgDatabase database;
  private final Scripts scripts;

  Schema(String service, PgDatabase database, Scripts scripts) {
    this.service = service;
    this.database = database;
    this.scripts = scripts;
  }

  /**
   * Waits for the database, and applies what it lacks; again, if the database goes away meanwhile.
   *
   * @throws StartException if the database refuses this service
   * @throws MigrationException if it cannot be brought up to date
   */
  void bringUpToDate() throws InterruptedException {
    do {
      awaitDatabase();
    } while (!migrated());
  }

  private void awaitDatabase() throws InterruptedException {
    // The database itself tells the log where it looks, and why in vain.
    while (!database.awaitReady(LOOK)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      String refusal = database.refusal().orElse(null);
      if (refusal != null) {
        throw new StartException(
            service
                + " is refused by PostgreSQL: "
                + refusal
                + ". Correct DATABASE_URL, or POSTGRES_SERVICE_USER, POSTGRES_SERVICE_PASSWORD and"
                + " POSTGRES_SERVICE_DB_NAME.");
      }
    }
  }

  private boolean migrated() throws InterruptedException {
    try (Session session = database.session()) {
      new Migrator(service, scripts, LOCK_PATIENCE).migrate(session);
      return true;
    } catch (DatabaseUnavailableException e) {
      LOG.warn("{}: PostgreSQL went away before the migration: {}", service, e.getMessage());
      return false;
    } catch (MigrationException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (e.getCause() instanceof DatabaseUnavailableException) {
        LOG.warn("{}: PostgreSQL went away during the migration: {}", service, e.getMessage());
        return false;
      }
      throw e;
    }
  }
}
