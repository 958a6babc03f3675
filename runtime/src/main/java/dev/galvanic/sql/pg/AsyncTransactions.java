package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.AsyncSqlWork;
import dev.galvanic.sql.AsyncTransactionWork;
import dev.galvanic.sql.TransactionOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Work on one leased connection, which is given back whatever happens; nobody waits. */
final class AsyncTransactions {
  private final Shared shared;
  private final Leases leases;
  private final Beginnings beginnings;

  AsyncTransactions(Shared shared, Leases leases, Beginnings beginnings) {
    this.shared = shared;
    this.leases = leases;
    this.beginnings = beginnings;
  }

  <T extends @Nullable Object> CompletableFuture<T> acquire(AsyncSqlWork<T> work) {
    Stages stages = shared.stages();
    Loop home = stages.here();
    Deadline deadline = Deadline.ofCaller();
    CompletableFuture<T> result = stages.stage(home);
    leases
        .lease(
            Transactions.ACQUIRE,
            home,
            deadline,
            shared.leaks().ofWork(Transactions.ACQUIRE, work.getClass()))
        .whenComplete(
            (lease, refused) -> {
              if (lease == null) {
                stages.fail(home, result, refused);
                return;
              }
              AtomicBoolean over = new AtomicBoolean();
              Runnable off =
                  stages.alarm(
                      deadline,
                      () -> {
                        if (over.compareAndSet(false, true)) {
                          lease.cancel();
                          lease.end();
                          stages.fail(home, result, deadline.late(Transactions.ACQUIRE));
                        }
                      });
              run(work, lease)
                  .whenComplete(
                      (value, failure) -> {
                        if (over.compareAndSet(false, true)) {
                          off.run();
                          lease.end();
                          stages.end(home, result, value, failure);
                        }
                      });
            });
    return result;
  }

  /**
   * @param written the class of the work as its caller wrote it
   */
  <T extends @Nullable Object> CompletableFuture<T> transaction(
      TransactionOptions options, AsyncTransactionWork<T> work, Class<?> written) {
    return new AsyncTransaction<>(shared, leases, beginnings, options, work, written).begin();
  }

  private <T extends @Nullable Object> CompletionStage<T> run(AsyncSqlWork<T> work, Lease lease) {
    try {
      return Stages.given(
          Transactions.ACQUIRE, work.run(new BlockingCalls(new AsyncCalls(shared, lease))));
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
