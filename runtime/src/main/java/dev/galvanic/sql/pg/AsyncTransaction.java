package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.AsyncTransactionWork;
import dev.galvanic.sql.TransactionOptions;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One transaction on its way, through all its attempts. */
final class AsyncTransaction<T extends @Nullable Object> {
  private static final String NAME = Transactions.TRANSACTION;

  private final Shared shared;
  private final Stages stages;
  private final Leases leases;
  private final Beginnings beginnings;
  private final TransactionOptions options;
  private final AsyncTransactionWork<T> work;
  private final Class<?> written;
  private final @Nullable Loop home;
  private final Deadline deadline = Deadline.ofCaller();
  private final Retries retries;
  private final CompletableFuture<T> result;

  AsyncTransaction(
      Shared shared,
      Leases leases,
      Beginnings beginnings,
      TransactionOptions options,
      AsyncTransactionWork<T> work,
      Class<?> written) {
    this.shared = shared;
    this.stages = shared.stages();
    this.leases = leases;
    this.beginnings = beginnings;
    this.options = options;
    this.work = work;
    this.written = written;
    this.home = stages.here();
    this.retries = new Retries(options.retries(), deadline);
    this.result = stages.stage(home);
  }

  CompletableFuture<T> begin() {
    attempt();
    return result;
  }

  /** Always called where, and in the context in which, the transaction was asked for. */
  private void attempt() {
    leases
        .lease(NAME, home, deadline, shared.leaks().ofWork(NAME, written))
        .whenComplete(
            (lease, refused) -> {
              if (lease == null) {
                stages.fail(home, result, refused);
              } else {
                lease.beginWithFirst(beginnings.of(options, deadline));
                work(lease);
              }
            });
  }

  /** Whichever comes first ends the transaction: the work's end or the deadline. */
  private void work(Lease lease) {
    AtomicBoolean over = new AtomicBoolean();
    Runnable off =
        stages.alarm(
            deadline,
            () -> {
              if (over.compareAndSet(false, true)) {
                lease.cancel();
                rollback(lease, deadline.late(NAME));
              }
            });
    run(lease)
        .whenComplete(
            (value, failure) -> {
              if (!over.compareAndSet(false, true)) {
                return;
              }
              off.run();
              if (failure != null || deadline.passed()) {
                rollback(lease, failure != null ? failure : deadline.late(NAME));
              } else {
                commit(lease, value);
              }
            });
  }

  private CompletionStage<T> run(Lease lease) {
    try {
      return Stages.given(NAME, work.run(new PgTransaction(shared, lease, deadline)));
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void commit(Lease lease, T value) {
    lease
        .commit()
        .whenComplete(
            (nothing, failure) -> {
              lease.end();
              if (failure == null) {
                stages.complete(home, result, value);
              } else {
                failed(lease, failure);
              }
            });
  }

  private void rollback(Lease lease, Throwable failure) {
    lease
        .rollback()
        .whenComplete(
            (nothing, never) -> {
              lease.end();
              failed(lease, failure);
            });
  }

  private void failed(Lease lease, Throwable failure) {
    OptionalLong pause = retries.pause(failure, lease.conflicted());
    if (pause.isEmpty()) {
      stages.fail(home, result, failure);
    } else {
      shared.counters().retries().increment();
      // A stage like the result: it completes in the same context.
      CompletableFuture<@Nullable Void> again = result.newIncompleteFuture();
      again.thenRun(this::attempt);
      stages.later(pause.getAsLong(), () -> stages.complete(home, again, null));
    }
  }
}
