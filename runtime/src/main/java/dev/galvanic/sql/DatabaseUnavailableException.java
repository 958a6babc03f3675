package dev.galvanic.sql;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached, or was lost while nothing could have been changed: 503. */
public class DatabaseUnavailableException extends SqlException {
  private static final long serialVersionUID = 1L;

  public DatabaseUnavailableException(SqlFailure failure, @Nullable Throwable cause) {
    super(503, failure, cause);
  }
}
