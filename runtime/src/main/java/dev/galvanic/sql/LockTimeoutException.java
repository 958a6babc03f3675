package dev.galvanic.sql;

/** Another transaction held a lock for too long (55P03): 503. */
public class LockTimeoutException extends SqlException {
  private static final long serialVersionUID = 1L;

  public LockTimeoutException(SqlFailure failure) {
    super(503, failure, null);
  }
}
