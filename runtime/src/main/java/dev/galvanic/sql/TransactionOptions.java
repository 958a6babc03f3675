package dev.galvanic.sql;

/**
 * How a transaction runs.
 *
 * @param readOnly whether a statement that changes anything fails in it
 * @param deferrable whether it may wait at its beginning until it can neither conflict nor be a
 *     cause of conflicts; it says something of a read-only SERIALIZABLE transaction alone
 * @param retries how many times the whole function runs again when it lost against another
 *     transaction ({@link TransactionConflictException}), 0 to 100; after a pause of random length
 *     that doubles, and never past the deadline of the request
 */
public record TransactionOptions(
    Isolation isolation, boolean readOnly, boolean deferrable, int retries) {
  /** READ COMMITTED, reads and writes, runs once. */
  public static final TransactionOptions DEFAULT =
      new TransactionOptions(Isolation.READ_COMMITTED, false, false, 0);

  private static final int MOST_RETRIES = 100;

  public TransactionOptions {
    if (retries < 0 || retries > MOST_RETRIES) {
      throw new IllegalArgumentException(
          "A transaction is retried " + retries + " times. Let it be 0 to " + MOST_RETRIES + ".");
    }
  }

  public TransactionOptions isolation(Isolation other) {
    return new TransactionOptions(other, readOnly, deferrable, retries);
  }

  public TransactionOptions asReadOnly() {
    return new TransactionOptions(isolation, true, deferrable, retries);
  }

  public TransactionOptions asDeferrable() {
    return new TransactionOptions(isolation, readOnly, true, retries);
  }

  public TransactionOptions retrying(int times) {
    return new TransactionOptions(isolation, readOnly, deferrable, times);
  }
}
