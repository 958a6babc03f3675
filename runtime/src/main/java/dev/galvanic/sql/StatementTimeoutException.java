package dev.galvanic.sql;

/** The statement took longer than it may (57014, or no answer at all): 504. */
public class StatementTimeoutException extends SqlException {
  private static final long serialVersionUID = 1L;

  public StatementTimeoutException(SqlFailure failure) {
    super(504, failure, null);
  }
}
