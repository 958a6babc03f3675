package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.AsyncTransactionWork;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Transaction;
import dev.galvanic.sql.TransactionWork;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** An open transaction, as its work sees it. */
final class PgTransaction extends BlockingCalls implements Transaction {
  private static final String SAVEPOINT = "Transaction.savepoint";

  private final Stages stages;
  private final Lease lease;
  private final Deadline deadline;

  PgTransaction(Shared shared, Lease lease, Deadline deadline) {
    super(new AsyncCalls(shared, lease));
    this.stages = shared.stages();
    this.lease = lease;
    this.deadline = deadline;
  }

  Lease lease() {
    return lease;
  }

  @Override
  public <T extends @Nullable Object, X extends Exception> T savepoint(TransactionWork<T, X> work)
      throws X {
    Waiting.mayBlock(SAVEPOINT);
    Savepoint savepoint = Savepoint.set(lease);
    T result;
    try {
      result = work.run(this);
    } catch (Throwable e) {
      takeBack(savepoint, e);
      throw e;
    }
    Waiting.await(SAVEPOINT, savepoint.release());
    return result;
  }

  /** One that is interrupted or late is going to be rolled back as a whole: nothing is sent. */
  private void takeBack(Savepoint savepoint, Throwable cause) {
    if (Thread.currentThread().isInterrupted() || deadline.passed()) {
      lease.mustNotCommit("a savepoint was interrupted");
      return;
    }
    try {
      Waiting.await(SAVEPOINT, savepoint.takeBack());
    } catch (SqlException lost) {
      cause.addSuppressed(lost);
    }
  }

  @Override
  public <T extends @Nullable Object> CompletionStage<T> savepointAsync(
      AsyncTransactionWork<T> work) {
    Loop home = stages.here();
    CompletableFuture<T> result = stages.stage(home);
    Savepoint savepoint;
    CompletionStage<T> done;
    try {
      savepoint = Savepoint.set(lease);
    } catch (SqlException e) {
      return CompletableFuture.failedFuture(e);
    }
    try {
      done = Stages.given(SAVEPOINT, work.run(this));
    } catch (Throwable e) {
      done = CompletableFuture.failedFuture(e);
    }
    done.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            savepoint
                .release()
                .whenComplete((nothing, lost) -> stages.end(home, result, value, lost));
          } else {
            savepoint
                .takeBack()
                .whenComplete((nothing, lost) -> stages.fail(home, result, failure));
          }
        });
    return result;
  }
}
