package dev.galvanic.migrate;

import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies a script in one transaction with its record. A lock that is not to be had soon is given
 * up with all others, so that those who wait behind this script go on, and tried for again.
 */
final class TransactionalRun {
  private static final Logger LOG = LoggerFactory.getLogger(TransactionalRun.class);

  private final String service;
  private final Session session;
  private final Ledger ledger;
  private final MigrationLimits limits;

  TransactionalRun(String service, Session session, Ledger ledger, MigrationLimits limits) {
    this.service = service;
    this.session = session;
    this.ledger = ledger;
    this.limits = limits;
  }

  void apply(Script script) {
    Patience patience = new Patience(limits.patience());
    for (int tries = 1; !applied(script, patience, tries); tries++) {
      Duration pause = patience.pause(limits.lockTimeout(), tries);
      LOG.warn(
          "{}: {} waited {} for a lock, {}. It was rolled back, to let others through, and is tried"
              + " again in {} ms (try {}).",
          service,
          script.file(),
          Texts.time(limits.lockTimeout()),
          new Blockers(session, limits.lockTimeout()).of(script.table()),
          pause.toMillis(),
          tries);
      Patience.sleep(service, pause);
    }
  }

  /** Whether it is done; false if it has to be tried again for the sake of a lock. */
  private boolean applied(Script script, Patience patience, int tries) {
    try {
      session.script("BEGIN", "BEGIN");
      // A table that the service only forgets has a script without a statement, which is recorded.
      if (script.hasStatements()) {
        session.script(script.file(), script.text());
      }
      ledger.record(script, Entry.How.APPLIED);
      session.script("COMMIT", "COMMIT");
      return true;
    } catch (SqlException e) {
      MigrationException failed = failed(script, e);
      rollBack(failed);
      if (failed instanceof DatabaseGoneException || !Failures.isLock(e)) {
        throw failed;
      }
      if (patience.isOver()) {
        throw gaveUp(script, tries, e);
      }
      return false;
    }
  }

  private MigrationException failed(Script script, SqlException e) {
    String outcome = Failures.isGone(e) ? " was cut off" : " failed and changed nothing";
    return Failures.of(
        "The script " + script.file() + " of " + service + outcome,
        e,
        "Correct the model or the database, then run it again");
  }

  private MigrationException gaveUp(Script script, int tries, SqlException e) {
    return new MigrationException(
        "The script "
            + script.file()
            + " of "
            + service
            + " changed nothing: in "
            + tries
            + " tries over "
            + Texts.time(limits.patience())
            + " it did not get a lock, "
            + new Blockers(session, limits.lockTimeout()).of(script.table())
            + ". End what holds it (SELECT pg_terminate_backend(process)), migrate at a quieter"
            + " hour, or raise MIGRATE_PATIENCE.",
        e);
  }

  private void rollBack(MigrationException failed) {
    try {
      session.script("ROLLBACK", "ROLLBACK");
    } catch (SqlException e) {
      // The session is lost, and the transaction with it.
      failed.addSuppressed(e);
    }
  }
}
