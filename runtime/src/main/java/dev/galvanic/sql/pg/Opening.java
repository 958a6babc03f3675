package dev.galvanic.sql.pg;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.UnknownCommitOutcomeException;
import io.vertx.pgclient.PgException;
import org.jspecify.annotations.Nullable;

/**
 * BEGIN, which goes out right before the transaction's first statement and is not waited for. The
 * server answers in order: whoever gets a statement's answer knows whether it was in the
 * transaction. Lives on the link's loop.
 */
final class Opening {
  private final String text;
  private final Runnable onRefusal;
  private @Nullable Throwable refusal;

  /**
   * @param onRefusal sees to it that nothing else is run on the connection, where it would stand
   *     alone
   */
  Opening(String text, Runnable onRefusal) {
    this.text = text;
    this.onRefusal = onRefusal;
  }

  String text() {
    return text;
  }

  void answered(@Nullable Throwable failure) {
    if (failure != null) {
      refusal = failure;
      onRefusal.run();
    }
  }

  /**
   * Why a statement was not in the transaction, or null if it was.
   *
   * @param done whether the server says that it was run
   */
  @Nullable SqlException refusal(Statement statement, boolean done) {
    Throwable cause = refusal;
    if (cause == null) {
      return null;
    } else if (done && !statement.isRead()) {
      return new UnknownCommitOutcomeException(
          SqlFailure.of(statement.name(), "BEGIN before it was refused, and it may have happened"),
          cause);
    }
    return cause instanceof PgException refused
        ? SqlErrors.of("BEGIN", refused)
        : new DatabaseUnavailableException(
            SqlFailure.of("BEGIN", "the connection was lost"), cause);
  }
}
