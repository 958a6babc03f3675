package dev.galvanic.sql;

/**
 * A statement of the transaction had failed, and the work returned as if it had not; the
 * transaction was rolled back: 500.
 */
public class TransactionAbortedException extends SqlException {
  private static final long serialVersionUID = 1L;

  public TransactionAbortedException(SqlFailure failure) {
    super(500, failure, null);
  }
}
