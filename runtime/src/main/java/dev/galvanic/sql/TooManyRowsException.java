package dev.galvanic.sql;

/** More than one row where one was asked for: 500. */
public class TooManyRowsException extends SqlException {
  private static final long serialVersionUID = 1L;

  public TooManyRowsException(SqlFailure failure) {
    super(500, failure, null);
  }
}
