package dev.galvanic.migrate;

import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the scripts of a service that its database has not seen, each in one transaction with the
 * row that records it. Instances that start at once take turns: one session advisory lock per
 * service is asked for again and again, never waited on, because a statement that waits would keep
 * {@code CREATE INDEX CONCURRENTLY} of another waiting too.
 */
public final class Migrator {
  private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);
  private static final long POLL_MILLIS = 100;
  private static final Statement LOCK =
      Statement.write(
          "migration lock", "SELECT pg_try_advisory_lock(hashtextextended('galvanic ' || $1, 0))");

  private final String service;
  private final Scripts scripts;
  private final Duration patience;

  /**
   * @param patience how long another instance may hold the lock
   */
  public Migrator(String service, Scripts scripts, Duration patience) {
    this.service = service;
    this.scripts = scripts;
    this.patience = patience;
  }

  /**
   * Applies what is missing, and waits for another instance that does. Blocks.
   *
   * @param session a connection of its own, which is left open and holds the lock until it closes
   * @return the files applied, in order
   * @throws MigrationException if a script fails, or differs from what was applied
   */
  public List<String> migrate(Session session) {
    if (scripts.inOrder().isEmpty()) {
      return List.of();
    }
    try {
      lock(session);
      Ledger ledger = new Ledger(session, service);
      ledger.create();
      return apply(session, ledger);
    } catch (SqlException e) {
      throw new MigrationException(
          "The tables of " + service + " cannot be brought up to date: " + e.failure() + ".", e);
    }
  }

  private List<String> apply(Session session, Ledger ledger) {
    // Read under the lock: an instance before this one may have applied them all.
    Ledger.Applied applied = ledger.read();
    List<Script> missing = new ArrayList<>();
    for (Script script : scripts.inOrder()) {
      if (!applied.has(script)) {
        missing.add(script);
      } else if (!applied.agrees(script)) {
        throw new MigrationException(
            "The script "
                + script.file()
                + " (version "
                + script.version()
                + " of table "
                + script.table()
                + ") was changed after "
                + service
                + " had applied it. Undo the change, and put it into a new version.");
      }
    }
    for (Script script : missing) {
      apply(session, ledger, script);
      LOG.info("{} applied {}.", service, script.file());
    }
    return missing.stream().map(Script::file).toList();
  }

  private void apply(Session session, Ledger ledger, Script script) {
    try {
      session.script("BEGIN", "BEGIN");
      session.script(script.file(), script.sql());
      ledger.record(script);
      session.script("COMMIT", "COMMIT");
    } catch (SqlException e) {
      MigrationException failed =
          new MigrationException(
              "The script "
                  + script.file()
                  + " of "
                  + service
                  + " failed and changed nothing: "
                  + e.failure()
                  + ". Correct the model or the database, then start again.",
              e);
      rollBack(session, failed);
      throw failed;
    }
  }

  private static void rollBack(Session session, MigrationException failed) {
    try {
      session.script("ROLLBACK", "ROLLBACK");
    } catch (SqlException e) {
      // The session is lost, and the transaction with it.
      failed.addSuppressed(e);
    }
  }

  private void lock(Session session) {
    long end = System.nanoTime() + patience.toNanos();
    boolean told = false;
    while (!session.fetchOne(LOCK, RowMappers.BOOLEAN, service)) {
      if (System.nanoTime() > end) {
        throw new MigrationException(
            "Another instance of "
                + service
                + " has held the migration lock for "
                + patience.toSeconds()
                + " s. See what it does in pg_stat_activity; the lock goes with its session.");
      }
      if (!told) {
        LOG.info("{} waits for another instance that migrates.", service);
        told = true;
      }
      pause();
    }
  }

  private void pause() {
    try {
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationException("The migration of " + service + " was interrupted.", e);
    }
  }
}
