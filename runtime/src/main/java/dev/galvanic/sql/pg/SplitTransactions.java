package dev.galvanic.sql.pg;

import dev.galvanic.http.RequestContext;
import dev.galvanic.sql.AsyncSqlWork;
import dev.galvanic.sql.AsyncTransactionWork;
import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.Isolation;
import dev.galvanic.sql.PoolExhaustedException;
import dev.galvanic.sql.SqlWork;
import dev.galvanic.sql.TransactionConflictException;
import dev.galvanic.sql.TransactionOptions;
import dev.galvanic.sql.TransactionWork;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Transactions, and leases without one, where they belong. What changes nothing goes to a replica:
 * where none can be had, to the primary, and there too where one that may run again was in the way
 * of the replay. Everything else goes to the primary, which its request then reads from, too.
 */
final class SplitTransactions {
  private final Servers servers;
  private final Transactions onPrimary;
  private final AsyncTransactions onPrimaryAsync;
  private final Function<Server, Transactions> on;
  private final Function<Server, AsyncTransactions> onAsync;

  SplitTransactions(
      Servers servers,
      Shared shared,
      Function<Supplier<Pool>, Leases> leases,
      Beginnings beginnings) {
    this.servers = servers;
    Leases ofPrimary = leases.apply(() -> servers.primary().pool());
    this.onPrimary = new Transactions(shared, ofPrimary, beginnings);
    this.onPrimaryAsync = new AsyncTransactions(shared, ofPrimary, beginnings);
    this.on = server -> new Transactions(shared, leases.apply(server::pool), beginnings);
    this.onAsync = server -> new AsyncTransactions(shared, leases.apply(server::pool), beginnings);
  }

  <T extends @Nullable Object, X extends Exception> T acquire(SqlWork<T, X> work) throws X {
    changing();
    return onPrimary.acquire(work);
  }

  <T extends @Nullable Object> CompletionStage<T> acquireAsync(AsyncSqlWork<T> work) {
    changing();
    return onPrimaryAsync.acquire(work);
  }

  <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionOptions options, TransactionWork<T, X> work) throws X {
    Server replica = replica(options);
    if (replica == null) {
      return onPrimary.transaction(options, work);
    }
    AtomicBoolean begun = new AtomicBoolean();
    try {
      return on.apply(replica)
          .transaction(
              options.retrying(0),
              transaction -> {
                begun.set(true);
                return work.run(transaction);
              });
    } catch (Throwable e) {
      if (!mayRunOnPrimary(options, begun.get(), e)) {
        throw e;
      }
    }
    return onPrimary.transaction(left(options, begun.get()), work);
  }

  <T extends @Nullable Object> CompletionStage<T> transactionAsync(
      TransactionOptions options, AsyncTransactionWork<T> work) {
    Server replica = replica(options);
    if (replica == null) {
      return onPrimaryAsync.transaction(options, work, work.getClass());
    }
    AtomicBoolean begun = new AtomicBoolean();
    return onAsync
        .apply(replica)
        .transaction(
            options.retrying(0),
            transaction -> {
              begun.set(true);
              return work.run(transaction);
            },
            work.getClass())
        .handle(
            (value, failure) -> {
              if (failure == null) {
                return CompletableFuture.completedFuture(value);
              }
              Throwable cause =
                  failure instanceof CompletionException && failure.getCause() != null
                      ? failure.getCause()
                      : failure;
              return mayRunOnPrimary(options, begun.get(), cause)
                  ? onPrimaryAsync.transaction(left(options, begun.get()), work, work.getClass())
                  : CompletableFuture.<T>failedFuture(cause);
            })
        .thenCompose(Function.identity());
  }

  /** From now on the request reads where it sees what it may have written. */
  private void changing() {
    if (servers.areSeveral()) {
      RequestContext.current().ifPresent(request -> request.changes().make());
    }
  }

  /** Where it begins; null for the primary. A standby knows no SERIALIZABLE. */
  private @Nullable Server replica(TransactionOptions options) {
    if (!options.readOnly()) {
      changing();
      return null;
    }
    boolean fresh =
        RequestContext.current().map(request -> !request.changes().made()).orElse(false);
    return fresh && options.isolation() != Isolation.SERIALIZABLE ? servers.replica() : null;
  }

  private static boolean mayRunOnPrimary(
      TransactionOptions options, boolean begun, Throwable failure) {
    if (!begun) {
      return failure instanceof DatabaseUnavailableException
          || failure instanceof PoolExhaustedException;
    }
    // A session that holds up the replay while it does nothing is ended, not its next statement.
    return options.retries() > 0
        && (failure instanceof TransactionConflictException
            || failure instanceof DatabaseUnavailableException);
  }

  private static TransactionOptions left(TransactionOptions options, boolean begun) {
    return begun ? options.retrying(options.retries() - 1) : options;
  }
}
