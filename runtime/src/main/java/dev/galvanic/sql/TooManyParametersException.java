package dev.galvanic.sql;

/** More than 65,535 parameters, which the protocol cannot carry: 500. Nothing was sent. */
public class TooManyParametersException extends SqlException {
  private static final long serialVersionUID = 1L;

  public TooManyParametersException(SqlFailure failure) {
    super(500, failure, null);
  }
}
