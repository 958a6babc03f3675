package dev.galvanic.sql;

/** A value breaks a CHECK or NOT NULL constraint (23514, 23502): 422. */
public class CheckViolationException extends SqlException {
  private static final long serialVersionUID = 1L;

  public CheckViolationException(SqlFailure failure) {
    super(422, failure, null);
  }
}
