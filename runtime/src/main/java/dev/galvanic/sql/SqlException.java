package dev.galvanic.sql;

import dev.galvanic.ServiceException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement failed. Escaping from a handler it becomes the error reply of its status, with the
 * reason phrase alone; what happened stands in {@link #failure} and, for the log, in the cause.
 */
public class SqlException extends ServiceException {
  private static final long serialVersionUID = 1L;

  private final SqlFailure failure;
  private final Report report;

  /** A 500. */
  public SqlException(SqlFailure failure) {
    this(500, failure, null);
  }

  /**
   * @param status the HTTP status of the reply
   * @param cause what the driver threw, if that has neither values nor SQL text in it
   */
  protected SqlException(int status, SqlFailure failure, @Nullable Throwable cause) {
    super(status);
    this.failure = failure;
    this.report = new Report(failure.toString(), cause);
  }

  /** What happened, for the log; the message is the caller's. */
  @Override
  public final synchronized Throwable getCause() {
    return report;
  }

  public final SqlFailure failure() {
    return failure;
  }

  /** The name of the statement that failed. */
  public final String statement() {
    return failure.statement();
  }

  /** PostgreSQL's error code, if the server answered with one. */
  public final Optional<String> sqlState() {
    return Optional.ofNullable(failure.sqlState());
  }

  /** Carries the log's text beside the message, which is the caller's. */
  private static final class Report extends Exception {
    private static final long serialVersionUID = 1L;

    Report(String text, @Nullable Throwable cause) {
      super(text, cause, false, false);
    }
  }
}
