package dev.galvanic.sql.pg;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.UnknownCommitOutcomeException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the driver throws for a statement, as the exceptions of a database. */
final class StatementFailures {
  private StatementFailures() {}

  /**
   * @param commits whether the statement would have committed by itself
   * @return what the driver threw if that says that a plan is out of date
   */
  static Throwable of(
      Statement statement, List<? extends Tuple> args, boolean commits, Throwable failure) {
    if (failure instanceof PgException refused) {
      boolean valued = args.stream().anyMatch(tuple -> tuple.size() > 0);
      return SqlErrors.isStalePlan(refused)
          ? refused
          : SqlErrors.of(statement.name(), valued, refused);
    }
    if (!SqlErrors.isBadArguments(failure)) {
      return lost(statement, commits && !statement.isRead(), failure);
    }
    return BadArguments.of(statement, args, String.valueOf(failure.getMessage()));
  }

  /** Some type of the server's has values that its type of Java has not. */
  static SqlMappingException badRow(Statement statement) {
    return new SqlMappingException(
        SqlFailure.of(
            statement.name(),
            "a row has a value that Java cannot have, such as an infinite numeric or the time"
                + " 24:00. Select that column as text."));
  }

  /**
   * @param unknown whether it may have happened
   */
  static SqlException lost(Statement statement, boolean unknown, @Nullable Throwable cause) {
    SqlFailure failure = SqlFailure.of(statement.name(), "the connection was lost");
    return unknown
        ? new UnknownCommitOutcomeException(failure, cause)
        : new DatabaseUnavailableException(failure, cause);
  }

  /** What has become of a COMMIT: only what the server never got, or has refused, is sure. */
  static SqlException ofCommit(boolean sent, Throwable failure) {
    SqlFailure lost = SqlFailure.of("COMMIT", "the connection was lost");
    if (!sent) {
      return new DatabaseUnavailableException(lost, failure);
    }
    return failure instanceof PgException refused && !SqlErrors.isSessionOver(refused)
        ? SqlErrors.of("COMMIT", refused)
        : new UnknownCommitOutcomeException(lost, failure);
  }

  static SqlException givenBack(String statement) {
    return new SqlException(
        SqlFailure.of(
            statement, "the connection was given back. Use it only while its work runs."));
  }

  static SqlException busy(String statement) {
    return new SqlException(
        SqlFailure.of(
            statement,
            "a stream has the connection. Close it first, or read it in a transaction."));
  }
}
