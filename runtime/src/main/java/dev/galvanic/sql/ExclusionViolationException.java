package dev.galvanic.sql;

/** A row excludes another one that is there, such as a booking of the same hours (23P01): 409. */
public class ExclusionViolationException extends SqlException {
  private static final long serialVersionUID = 1L;

  public ExclusionViolationException(SqlFailure failure) {
    super(409, failure, null);
  }
}
