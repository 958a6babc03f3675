package dev.galvanic.sql;

import dev.galvanic.ServiceException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement failed. Escaping from a handler it becomes the error reply of its status, whose
 * message is the reason phrase; {@link #getMessage} is for the log, and says what happened: {@link
 * #failure} in one line.
 */
public class SqlException extends ServiceException {
  private static final long serialVersionUID = 1L;

  private final SqlFailure failure;

  /** A 500. */
  public SqlException(SqlFailure failure) {
    this(500, failure, null);
  }

  /**
   * @param status the HTTP status of the reply
   * @param cause what the driver threw, if that has neither values nor SQL text in it
   */
  @SuppressWarnings("this-escape") // to Throwable, which keeps the cause and asks this for nothing
  protected SqlException(int status, SqlFailure failure, @Nullable Throwable cause) {
    super(status);
    this.failure = failure;
    if (cause != null) {
      super.initCause(cause);
    }
  }

  /**
   * @param reply the message of the reply
   * @param error what the reply says beside it; neither values nor SQL text
   */
  protected SqlException(int status, String reply, String error, SqlFailure failure) {
    super(status, status, reply, error);
    this.failure = failure;
  }

  /** What happened, with names and without values; callers of the service never see it. */
  @Override
  public final String getMessage() {
    return failure.toString();
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
}
