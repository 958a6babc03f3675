package dev.galvanic.sql.pg;

import dev.galvanic.sql.Isolation;
import dev.galvanic.sql.TransactionOptions;
import java.time.Duration;
import java.util.Map;

/**
 * How a transaction begins: all that is to be said of it, in one message.
 *
 * @param statementTimeout what a connection has as its {@code statement_timeout}
 * @param patience how long a cursor of a request waits for its reader
 */
record Beginnings(Duration statementTimeout, Duration patience) {
  private static final Map<Isolation, String> LEVELS =
      Map.of(
          Isolation.READ_COMMITTED, "READ COMMITTED",
          Isolation.REPEATABLE_READ, "REPEATABLE READ",
          Isolation.SERIALIZABLE, "SERIALIZABLE");

  /**
   * The isolation is always told, for the server may have another one as its default. Where the
   * request has less time left than a statement may take, the server is told that, too: it then
   * stops by itself, also where nobody is there any more to ask it to.
   */
  String of(TransactionOptions options, Deadline deadline) {
    StringBuilder text = new StringBuilder("BEGIN ISOLATION LEVEL ");
    text.append(LEVELS.get(options.isolation()));
    if (options.readOnly()) {
      text.append(" READ ONLY");
    }
    if (options.deferrable()) {
      text.append(" DEFERRABLE");
    }
    long left = deadline.millis();
    if (left < statementTimeout.toMillis()) {
      text.append("; SET LOCAL statement_timeout = ").append(left);
    }
    return text.toString();
  }

  /**
   * For a cursor, whose reader may be slow: a client to which a reply is sent. That it is too slow
   * is found on this side; the server's limit is for a process that is no more.
   */
  String ofCursor(Deadline deadline) {
    String text = of(TransactionOptions.DEFAULT, deadline);
    if (!deadline.isBounded() && !deadline.isLifted()) {
      return text;
    }
    long most = Math.max(patience.toMillis(), deadline.isBounded() ? deadline.millis() : 0);
    return text
        + "; SET LOCAL idle_in_transaction_session_timeout = "
        + Math.min(most, Integer.MAX_VALUE);
  }
}
