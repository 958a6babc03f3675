package dev.galvanic.sql.pg;

import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import dev.galvanic.sql.AsyncSqlWork;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.SqlInterruptedException;
import dev.galvanic.sql.SqlWork;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Work on one leased connection, which is given back whatever happens. */
final class Transactions {
  private static final String ACQUIRE = "Database.acquire";
  private static final String TRANSACTION = "Database.transaction";

  private final EventLoops loops;
  private final Stages stages;
  private final Pool pool;

  Transactions(EventLoops loops, Stages stages, Pool pool) {
    this.loops = loops;
    this.stages = stages;
    this.pool = pool;
  }

  <T extends @Nullable Object, X extends Exception> T acquire(SqlWork<T, X> work) throws X {
    Deadline deadline = Deadline.ofCaller();
    Lease lease = lease(ACQUIRE, deadline);
    try {
      return work.run(new BlockingCalls(new AsyncCalls(stages, lease)));
    } finally {
      if (Thread.currentThread().isInterrupted() || deadline.passed()) {
        lease.cancel();
      }
      lease.end();
    }
  }

  <T extends @Nullable Object, X extends Exception> T transaction(SqlWork<T, X> work) throws X {
    Deadline deadline = Deadline.ofCaller();
    Lease lease = lease(TRANSACTION, deadline);
    try {
      Waiting.awaitAnyway("BEGIN", lease.begin(stages, deadline));
      T result;
      try {
        result = work.run(new BlockingCalls(new AsyncCalls(stages, lease)));
        if (Thread.currentThread().isInterrupted()) {
          throw new SqlInterruptedException(
              SqlFailure.of(TRANSACTION, "the thread was interrupted before COMMIT"));
        }
        if (deadline.passed()) {
          throw deadline.late(TRANSACTION);
        }
      } catch (Throwable e) {
        lease.cancel();
        Waiting.awaitAnyway("ROLLBACK", lease.rollback());
        throw e;
      }
      Waiting.awaitAnyway("COMMIT", lease.commit());
      return result;
    } finally {
      lease.end();
    }
  }

  <T extends @Nullable Object> CompletableFuture<T> acquireAsync(AsyncSqlWork<T> work) {
    Loop home = stages.here();
    Deadline deadline = Deadline.ofCaller();
    CompletableFuture<T> result = stages.stage(home);
    leaseAsync(ACQUIRE, home, deadline)
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
                          stages.fail(home, result, deadline.late(ACQUIRE));
                        }
                      });
              run(work, lease)
                  .whenComplete(
                      (value, failure) -> {
                        if (over.compareAndSet(false, true)) {
                          off.run();
                          lease.end();
                          end(home, result, value, failure);
                        }
                      });
            });
    return result;
  }

  <T extends @Nullable Object> CompletableFuture<T> transactionAsync(AsyncSqlWork<T> work) {
    Loop home = stages.here();
    Deadline deadline = Deadline.ofCaller();
    CompletableFuture<T> result = stages.stage(home);
    leaseAsync(TRANSACTION, home, deadline)
        .whenComplete(
            (lease, refused) -> {
              if (lease == null) {
                stages.fail(home, result, refused);
              } else {
                begin(work, home, lease, deadline, result);
              }
            });
    return result;
  }

  private <T extends @Nullable Object> void begin(
      AsyncSqlWork<T> work,
      @Nullable Loop home,
      Lease lease,
      Deadline deadline,
      CompletableFuture<T> result) {
    // A stage of the caller's again, for the work runs where and in what context it was given.
    CompletableFuture<@Nullable Void> begun = stages.stage(home);
    lease
        .begin(stages, deadline)
        .whenComplete(
            (nothing, failure) -> {
              if (failure == null) {
                stages.complete(home, begun, null);
              } else {
                lease.end();
                stages.fail(home, result, failure);
              }
            });
    begun.thenRun(() -> inTransaction(work, home, lease, deadline, result));
  }

  /** Whichever comes first ends the transaction: the work's end or the deadline. */
  private <T extends @Nullable Object> void inTransaction(
      AsyncSqlWork<T> work,
      @Nullable Loop home,
      Lease lease,
      Deadline deadline,
      CompletableFuture<T> result) {
    AtomicBoolean over = new AtomicBoolean();
    Runnable off =
        stages.alarm(
            deadline,
            () -> {
              if (over.compareAndSet(false, true)) {
                lease.cancel();
                rollback(home, lease, result, deadline.late(TRANSACTION));
              }
            });
    run(work, lease)
        .whenComplete(
            (value, failure) -> {
              if (!over.compareAndSet(false, true)) {
                return;
              }
              off.run();
              if (failure != null || deadline.passed()) {
                rollback(
                    home, lease, result, failure != null ? failure : deadline.late(TRANSACTION));
              } else {
                lease
                    .commit()
                    .whenComplete(
                        (nothing, uncommitted) -> {
                          lease.end();
                          end(home, result, value, uncommitted);
                        });
              }
            });
  }

  private void rollback(
      @Nullable Loop home, Lease lease, CompletableFuture<?> result, Throwable failure) {
    lease
        .rollback()
        .whenComplete(
            (nothing, never) -> {
              lease.end();
              stages.fail(home, result, failure);
            });
  }

  private <T extends @Nullable Object> CompletionStage<T> run(AsyncSqlWork<T> work, Lease lease) {
    try {
      return work.run(new BlockingCalls(new AsyncCalls(stages, lease)));
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private Lease lease(String name, Deadline deadline) {
    Waiting.mayBlock(name);
    CompletableFuture<Link> leased = pool.acquire(name, null, deadline);
    try {
      return lease(Waiting.await(name, leased));
    } catch (SqlInterruptedException e) {
      // It may have come in the same moment.
      leased.thenAccept(pool::give);
      throw e;
    }
  }

  /** Completes on the caller's loop, in the caller's context. */
  private CompletableFuture<Lease> leaseAsync(String name, @Nullable Loop home, Deadline deadline) {
    CompletableFuture<Lease> leased = stages.stage(home);
    pool.acquire(name, home, deadline)
        .whenComplete(
            (link, failure) -> {
              if (link == null) {
                stages.fail(home, leased, failure);
              } else {
                stages.complete(home, leased, lease(link));
              }
            });
    return leased;
  }

  private Lease lease(Link link) {
    return new Lease(loops.vertx(), link, pool::give);
  }

  private <T extends @Nullable Object> void end(
      @Nullable Loop home, CompletableFuture<T> result, T value, @Nullable Throwable failure) {
    if (failure == null) {
      stages.complete(home, result, value);
    } else {
      stages.fail(home, result, failure);
    }
  }
}
