package dev.galvanic.sql;

/** A row that is referred to is missing, or still referred to (23503, 23001): 409. */
public class ForeignKeyViolationException extends SqlException {
  private static final long serialVersionUID = 1L;

  public ForeignKeyViolationException(SqlFailure failure) {
    super(409, failure, null);
  }
}
