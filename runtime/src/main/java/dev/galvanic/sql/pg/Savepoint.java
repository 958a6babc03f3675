package dev.galvanic.sql.pg;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.TransactionAbortedException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A place in a transaction that it can go back to. */
final class Savepoint {
  private final Lease lease;
  private final String name;
  private final int failuresBefore;

  private Savepoint(Lease lease, String name, int failuresBefore) {
    this.lease = lease;
    this.name = name;
    this.failuresBefore = failuresBefore;
  }

  /**
   * Sets one. It is not waited for: what is sent after it fails if it does.
   *
   * @throws dev.galvanic.sql.SqlException if the transaction is over
   */
  static Savepoint set(Lease lease) {
    lease.checkOpen("SAVEPOINT");
    Savepoint savepoint = new Savepoint(lease, lease.nextSavepoint(), lease.failures());
    lease.link().sendText("SAVEPOINT " + savepoint.name, (sent, failure) -> {});
    return savepoint;
  }

  /**
   * Ends it, and keeps what was done. Where a statement failed or still runs, the answer is waited
   * for, and a failed one makes this a failure; else the next statement follows at once.
   */
  CompletableFuture<@Nullable Void> release() {
    CompletableFuture<@Nullable Void> released = new CompletableFuture<>();
    Link link = lease.link();
    link.loop()
        .execute(
            () -> {
              boolean sure = lease.failures() == failuresBefore && link.isQuiet();
              link.sendText(
                  "RELEASE SAVEPOINT " + name,
                  (sent, failure) -> {
                    if (failure == null) {
                      released.complete(null);
                    } else if (sure) {
                      // Told as released already, as when another one around it has ended before
                      // it: COMMIT has to ask whether anything is left to commit.
                      lease.failed(failure);
                    } else {
                      takeBackAndFail(released);
                    }
                  });
              if (sure) {
                released.complete(null);
              }
            });
    return released;
  }

  private void takeBackAndFail(CompletableFuture<@Nullable Void> released) {
    takeBack()
        .whenComplete(
            (nothing, lost) ->
                released.completeExceptionally(
                    lost != null
                        ? lost
                        : new TransactionAbortedException(
                            SqlFailure.of(
                                "RELEASE SAVEPOINT", "a statement before it had failed"))));
  }

  /** Undoes what was done since; if that fails, the transaction cannot commit. */
  CompletableFuture<@Nullable Void> takeBack() {
    CompletableFuture<@Nullable Void> back = new CompletableFuture<>();
    lease.rollbackText(
        "ROLLBACK TO SAVEPOINT " + name + "; RELEASE SAVEPOINT " + name,
        failure -> {
          if (failure == null) {
            lease.forgetFailures(failuresBefore);
            back.complete(null);
          } else {
            lease.mustNotCommit("a savepoint could not be taken back");
            back.completeExceptionally(
                new DatabaseUnavailableException(
                    SqlFailure.of("ROLLBACK TO SAVEPOINT", "the connection was lost"), failure));
          }
        });
    return back;
  }
}
