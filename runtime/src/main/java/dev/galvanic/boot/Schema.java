package dev.galvanic.boot;

import dev.galvanic.config.MigrateConfig;
import dev.galvanic.migrate.DatabaseGoneException;
import dev.galvanic.migrate.MigrationException;
import dev.galvanic.migrate.MigrationLimits;
import dev.galvanic.migrate.Migrator;
import dev.galvanic.migrate.Scripts;
import dev.galvanic.sql.pg.PgDatabase;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the tables up to date before anything uses them, however late the database comes. */
final class Schema {
  private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

  private static final Duration LOOK = Duration.ofSeconds(30);

  private final String service;
  private final PgDatabase database;
  private final Migrator migrator;
  private final boolean atStart;

  Schema(String service, PgDatabase database, Scripts scripts, MigrateConfig config) {
    this.service = service;
    this.database = database;
    this.migrator =
        new Migrator(
            service,
            scripts,
            MigrationLimits.of(config.lockTimeout(), config.patience()),
            database::session);
    this.atStart = config.atStart();
  }

  /**
   * Waits for the database, and applies what it lacks, or sees that it lacks nothing; again, if the
   * database goes away meanwhile.
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
      database.refusal().ifPresent(refusal -> refuse(service, refusal));
    }
  }

  /**
   * @throws StartException with what the database said
   */
  static void refuse(String service, String refusal) {
    throw new StartException(
        service
            + " is refused by PostgreSQL: "
            + refusal
            + ". Correct DATABASE_URL, or POSTGRES_SERVICE_USER, POSTGRES_SERVICE_PASSWORD and"
            + " POSTGRES_SERVICE_DB_NAME.");
  }

  private boolean migrated() throws InterruptedException {
    try {
      if (atStart) {
        migrator.migrateAtStart();
      } else {
        migrator.check();
      }
      return true;
    } catch (MigrationException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (e instanceof DatabaseGoneException) {
        LOG.warn("{}", e.getMessage());
        return false;
      }
      throw e;
    }
  }
}
