package dev.galvanic.migrate;

import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The turn of one instance of a service: a session advisory lock, asked for again and again, never
 * waited on, because a statement that waits would keep {@code CREATE INDEX CONCURRENTLY} of another
 * instance waiting too. It goes with its session, which is the one that migrates: an instance that
 * has lost the lock can change nothing any more.
 */
final class MigrationLock {
  private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Statement TRY =
      Statement.write(
          "migration.lock", "SELECT pg_try_advisory_lock(hashtextextended('galvanic ' || $1, 0))");
  private static final Statement HOLDER =
      Statement.write(
          "migration.lock.holder",
          "SELECT 'process ' || l.pid || coalesce(', role ' || a.usename, '')"
              + " || coalesce(', from ' || host(a.client_addr), '')"
              + " FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid"
              + " WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1"
              + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
              + " AND (l.classid::bigint << 32 | l.objid::bigint)"
              + " = hashtextextended('galvanic ' || $1, 0)");

  private final Session session;
  private final String service;

  MigrationLock(Session session, String service) {
    this.session = session;
    this.service = service;
  }

  /**
   * @throws MigrationException if another instance has it for longer than that
   */
  void take(Duration patience) {
    Patience left = new Patience(patience);
    boolean told = false;
    while (!session.fetchOne(TRY, RowMappers.BOOLEAN, service)) {
      if (left.isOver()) {
        throw new MigrationException(
            "Another instance of "
                + service
                + " has held the migration lock for "
                + Texts.time(patience)
                + holder()
                + ". See what it does in pg_stat_activity; the lock goes with its session. A"
                + " migration that takes so long wants a longer MIGRATE_PATIENCE.");
      }
      if (!told) {
        LOG.info("{} waits for another instance that migrates{}.", service, holder());
        told = true;
      }
      Patience.sleep(service, POLL);
    }
  }

  private String holder() {
    List<String> holders = session.fetch(HOLDER, RowMappers.STRING, service);
    return holders.isEmpty() ? "" : " (" + holders.get(0) + ")";
  }
}
