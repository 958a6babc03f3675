package dev.galvanic.sql;

/** The thread was interrupted while it waited for the database: 503. */
public class SqlInterruptedException extends SqlException {
  private static final long serialVersionUID = 1L;

  public SqlInterruptedException(SqlFailure failure) {
    super(503, failure, null);
  }
}
