package dev.galvanic.sql;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * An open transaction, and the connection it has; of use only while its work runs. It is committed
 * and rolled back by what runs the work, not by statements.
 */
public interface Transaction extends Connection {
  /**
   * Runs {@code work} so that it happens or does not, whatever becomes of the rest: when it throws,
   * what it did is taken back, the exception goes on, and the transaction may go on too. One inside
   * of another is fine.
   */
  <T extends @Nullable Object, X extends Exception> T savepoint(TransactionWork<T, X> work)
      throws X;

  /**
   * {@link #savepoint} without waiting; a stage that fails takes back what was done. Until it has
   * completed nothing else may be sent: that would be taken back with it.
   */
  <T extends @Nullable Object> CompletionStage<T> savepointAsync(AsyncTransactionWork<T> work);
}
