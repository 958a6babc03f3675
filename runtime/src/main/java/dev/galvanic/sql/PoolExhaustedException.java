package dev.galvanic.sql;

/** No connection became free in time, or too many were waiting: 503. Nothing was sent. */
public class PoolExhaustedException extends SqlException {
  private static final long serialVersionUID = 1L;

  public PoolExhaustedException(SqlFailure failure) {
    super(503, failure, null);
  }
}
