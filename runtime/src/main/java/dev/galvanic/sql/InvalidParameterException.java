package dev.galvanic.sql;

/**
 * An argument that PostgreSQL cannot hold, such as a NUL character in a text or a number too large
 * for its column: 400. Nothing was sent.
 */
public class InvalidParameterException extends SqlException {
  private static final long serialVersionUID = 1L;

  public InvalidParameterException(SqlFailure failure) {
    super(400, failure, null);
  }
}
