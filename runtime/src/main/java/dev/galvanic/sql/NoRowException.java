package dev.galvanic.sql;

/** No row where one was asked for: 404. */
public class NoRowException extends SqlException {
  private static final long serialVersionUID = 1L;

  public NoRowException(SqlFailure failure) {
    super(404, failure, null);
  }
}
