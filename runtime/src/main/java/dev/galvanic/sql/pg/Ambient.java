package dev.galvanic.sql.pg;

import dev.galvanic.http.Strand;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.TransactionOptions;
import dev.galvanic.sql.TransactionWork;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that a thread carries.
 *
 * @param strand of the request's work that is part of it; null if it belongs to no request
 */
record Ambient(PgTransaction transaction, TransactionOptions options, @Nullable Strand strand) {

  /**
   * Runs the work of a transaction inside of this one. If it fails, this one cannot commit, for
   * nobody could take back the half of it that was done.
   *
   * @throws SqlException if it asks for more than this one gives
   */
  <T extends @Nullable Object, X extends Exception> T join(
      TransactionOptions inner, TransactionWork<T, X> work) throws X {
    check(inner);
    try {
      return work.run(transaction);
    } catch (Throwable e) {
      transaction.lease().mustNotCommit("a transaction that had joined it failed");
      throw e;
    }
  }

  private void check(TransactionOptions inner) {
    if (inner.isolation().compareTo(options.isolation()) > 0) {
      throw refused(
          inner.isolation()
              + " is asked for inside of a transaction that is "
              + options.isolation()
              + ". Ask for it where the outer one begins.");
    }
    if (options.readOnly() && !inner.readOnly()) {
      throw refused(
          "one that may write is inside of one that is read only. Make both what they are to be.");
    }
  }

  private static SqlException refused(String fact) {
    return new SqlException(SqlFailure.of(Transactions.TRANSACTION, fact));
  }
}
