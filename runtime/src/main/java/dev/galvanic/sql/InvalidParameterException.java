package dev.galvanic.sql;

/**
 * A value that PostgreSQL cannot take: 400. It was found before anything was sent, such as a NUL
 * character in a text, or the server has refused it (class 22), such as a text that is too long for
 * its column.
 */
public class InvalidParameterException extends SqlException {
  private static final long serialVersionUID = 1L;

  public InvalidParameterException(SqlFailure failure) {
    super(400, failure, null);
  }

  /**
   * @param error what the reply says is wrong with the value, without it
   */
  public InvalidParameterException(SqlFailure failure, String error) {
    super(400, "Bad Request", error, failure);
  }
}
