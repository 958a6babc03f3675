package dev.galvanic.sql;

import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A service's PostgreSQL. It is open as long as the service runs, also while the server is down: a
 * call then fails with {@link DatabaseUnavailableException} (503), and works again when the server
 * is back.
 *
 * <p>Its own statements run by themselves, each in its own transaction; a {@link Statement#read}
 * shares a connection, any other leases one. A transaction or {@link #acquire} holds one leased
 * connection, which is given back whatever happens. Safe for any thread.
 *
 * <p>Where there are replicas, plain reads, streams of them and read-only transactions go to one of
 * these as long as the request that they belong to has changed nothing; it sees what it wrote.
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
  <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionOptions options, TransactionWork<T, X> work) throws X;

  /** {@link #transaction} with {@link TransactionOptions#DEFAULT}. */
  default <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionWork<T, X> work) throws X {
    return transaction(TransactionOptions.DEFAULT, work);
  }

  /**
   * Runs {@code work} in a transaction that this thread carries: until it returns, whatever this
   * thread does with this database is part of it. One inside of another joins it, and if the inner
   * one fails, the outer one cannot commit any more.
   *
   * <p>A call that belongs to the same request but comes from another thread, of a branch of {@code
   * Parallel} or a stage's continuation, fails while the transaction is open: it would be outside
   * of it unseen.
   *
   * @throws SqlException if it is inside of one that gives less than {@code options} ask for; and
   *     as {@link #transaction} does
   */
  <T extends @Nullable Object, X extends Exception> T inTransaction(
      TransactionOptions options, TransactionalWork<T, X> work) throws X;

  /** {@link #inTransaction} for what has no result. */
  default <X extends Exception> void runInTransaction(
      TransactionOptions options, TransactionalTask<X> task) throws X {
    this.<@Nullable Object, X>inTransaction(
        options,
        () -> {
          task.run();
          return null;
        });
  }

  /** {@link #acquire} without waiting. */
  <T extends @Nullable Object> CompletionStage<T> acquireAsync(AsyncSqlWork<T> work);

  /** {@link #transaction} without waiting; a stage that fails rolls back. */
  <T extends @Nullable Object> CompletionStage<T> transactionAsync(
      TransactionOptions options, AsyncTransactionWork<T> work);

  /** {@link #transactionAsync} with {@link TransactionOptions#DEFAULT}. */
  default <T extends @Nullable Object> CompletionStage<T> transactionAsync(
      AsyncTransactionWork<T> work) {
    return transactionAsync(TransactionOptions.DEFAULT, work);
  }

  /**
   * Hears the notifications of a channel, over a connection beside the others that is opened again
   * whenever it is lost. Returns at once, also while the server is down.
   *
   * @param handler is called on a thread that this subscription has to itself, in the order the
   *     notifications came in; it may block. What it throws is logged
   * @param onReconnect is called there too, when notifications may have been lost: after the
   *     connection was, and after the handler fell too far behind
   */
  Subscription listen(String channel, Consumer<Notification> handler, Runnable onReconnect);

  /** {@link #listen} for those who can do without what is lost. */
  default Subscription listen(String channel, Consumer<Notification> handler) {
    return listen(channel, handler, () -> {});
  }

  /** What it does now, and has done. */
  DatabaseStats stats();

  /** Refuses new calls and closes the connections; those that are leased close when given back. */
  @Override
  void close();
}
