package dev.galvanic.sql;

/**
 * Lost against a concurrent transaction (40001, or the deadlock 40P01): 409. The whole transaction
 * may be tried again.
 */
public class TransactionConflictException extends SqlException {
  private static final long serialVersionUID = 1L;

  public TransactionConflictException(SqlFailure failure) {
    super(409, failure, null);
  }
}
