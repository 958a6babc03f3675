package dev.galvanic.migrate;

import dev.galvanic.sql.Session;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import java.time.Duration;

/** What a migration sets for its own session, and for nobody else. */
final class SessionSettings {
  /** Only those that this version of PostgreSQL has. */
  private static final Statement SET =
      Statement.write(
          "migration.settings",
          "SELECT set_config(name, $2, false) FROM pg_settings WHERE name = $1");

  private final Session session;

  SessionSettings(Session session) {
    this.session = session;
  }

  void begin(Duration lockTimeout) {
    lockTimeout(lockTimeout);
    // A long statement is no mistake here, and the pauses between two tries are no idleness.
    set("statement_timeout", "0");
    set("transaction_timeout", "0");
    set("idle_session_timeout", "0");
    // But a client that vanished in a transaction must not keep its locks.
    set("idle_in_transaction_session_timeout", "60000");
    try {
      // The server ends the statement of a process that was killed, instead of finishing it first.
      set("client_connection_check_interval", "1000");
    } catch (SqlException e) {
      if (e.sqlState().filter(state -> state.startsWith("22")).isEmpty()) {
        throw e;
      } // Its operating system cannot do that.
    }
  }

  /** How long a statement may wait for a lock. */
  void lockTimeout(Duration time) {
    set("lock_timeout", String.valueOf(time.toMillis()));
  }

  /** Whatever goes wrong, nothing is changed. */
  void readOnly() {
    set("default_transaction_read_only", "on");
  }

  private void set(String name, String value) {
    session.execute(SET, name, value);
  }
}
