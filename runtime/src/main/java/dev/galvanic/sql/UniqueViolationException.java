package dev.galvanic.sql;

/** A row with the same key is there already (23505): 409. */
public class UniqueViolationException extends SqlException {
  private static final long serialVersionUID = 1L;

  public UniqueViolationException(SqlFailure failure) {
    super(409, failure, null);
  }
}
