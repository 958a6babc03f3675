package dev.galvanic.migrate;

import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.Session;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * Who holds the locks that a script waited for. Asked after it was rolled back, so that nobody
 * waits for this, and told without the texts of queries, which have values in them.
 */
final class Blockers {
  private static final String WHO =
      "'process ' || a.pid || coalesce(', role ' || a.usename, '')"
          + " || coalesce(', ' || nullif(a.application_name, ''), '')"
          + " || coalesce(', ' || a.state, '')"
          + " || coalesce(', its transaction open for '"
          + " || extract(epoch FROM clock_timestamp() - a.xact_start)::int || ' s', '')";
  private static final String OTHERS =
      " FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
          + " JOIN pg_namespace n ON n.oid = c.relnamespace"
          + " JOIN pg_stat_activity a ON a.pid = l.pid"
          + " WHERE l.locktype = 'relation' AND l.granted AND l.pid <> pg_backend_pid()"
          + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
          // Those who came since have had to wait themselves.
          + " AND a.xact_start < clock_timestamp() - $1::float8 * interval '1 millisecond'";
  private static final Statement OF_TABLE =
      Statement.write(
          "migration.blockers",
          "SELECT DISTINCT "
              + WHO
              + OTHERS
              + " AND c.relname = $2 AND (n.nspname = $3 OR $3 = '' AND pg_table_is_visible(c.oid))"
              + " ORDER BY 1 LIMIT 5");

  /** A foreign key's script waits for another table than its own. */
  private static final Statement OF_ANY =
      Statement.write(
          "migration.blockers.all",
          "SELECT DISTINCT "
              + WHO
              + " || ', on ' || n.nspname || '.' || c.relname"
              + OTHERS
              + " AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')"
              + " AND c.relkind IN ('r', 'p') ORDER BY 1 LIMIT 5");

  private final Session session;
  private final double waitedMillis;

  /**
   * @param waited how long a script has just waited
   */
  Blockers(Session session, Duration waited) {
    this.session = session;
    this.waitedMillis = waited.toMillis();
  }

  /** For a message: {@code held by process 17, ...}, or that nobody holds one any more. */
  String of(Name table) {
    List<String> holders =
        session.fetch(OF_TABLE, RowMappers.STRING, waitedMillis, table.name(), table.schema());
    if (holders.isEmpty()) {
      holders = session.fetch(OF_ANY, RowMappers.STRING, waitedMillis);
    }
    return holders.isEmpty() ? "whose holder has gone" : "held by " + String.join("; ", holders);
  }
}
