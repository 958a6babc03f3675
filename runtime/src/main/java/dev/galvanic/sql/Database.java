package dev.galvanic.sql;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A service's PostgreSQL. It is open as long as the service runs, also while the server is down: a
 * call then fails with {@link DatabaseUnavailableException} (503), and works again when the server
 * is back.
 *
 * <p>Its own statements run by themselves, each in its own transaction; a {@link Statement#read}
 * shares a connection, any other leases one. A transaction or {@link #acquire} holds one leased
 * connection, which is given back whatever happens. Safe for any thread.
 */
public interface Database extends Queries, AutoCloseable {
  AsyncQueries async();

  /** Runs {@code work} on one connection, without a transaction. */
  <T extends @Nullable Object, X extends Exception> T acquire(SqlWork<T, X> work) throws X;

  /**
   * Runs {@code work} in a transaction: committed when it returns, rolled back when it throws or is
   * interrupted.
   *
   * @throws TransactionAbortedException if a statement had failed and {@code work} returned all the
   *     same; it was rolled back
   * @throws UnknownCommitOutcomeException if the connection was lost before COMMIT was answered
   * @throws SqlException if COMMIT itself was refused, by a deferred constraint for example
   */
  <T extends @Nullable Object, X extends Exception> T transaction(SqlWork<T, X> work) throws X;

  /** {@link #acquire} without waiting. */
  <T extends @Nullable Object> CompletionStage<T> acquireAsync(AsyncSqlWork<T> work);

  /** {@link #transaction} without waiting; a stage that fails rolls back. */
  <T extends @Nullable Object> CompletionStage<T> transactionAsync(AsyncSqlWork<T> work);

  /** Refuses new calls and closes the connections; those that are leased close when given back. */
  @Override
  void close();
}
