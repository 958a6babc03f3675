package dev.galvanic.sql.pg;

import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.TransactionAbortedException;
import java.util.concurrent.CompletableFuture;

/**
 * The end of a transaction that is to happen. PostgreSQL answers COMMIT of a failed transaction
 * with success and rolls back, so that one in which a statement failed, or may still fail, is asked
 * first.
 */
final class Commit {
  private final Lease lease;
  private final Link link;
  private final CompletableFuture<Void> committed = new CompletableFuture<>();

  Commit(Lease lease) {
    this.lease = lease;
    this.link = lease.link();
  }

  CompletableFuture<Void> begin() {
    String refusal = lease.refusal();
    if (refusal != null) {
      rollback(refusal);
      return committed;
    }
    if (link.loop().inLoop()) {
      end();
    } else {
      link.loop().execute(this::end);
    }
    return committed;
  }

  private void end() {
    if (lease.failures() != 0 || !link.isQuiet()) {
      probe();
    } else {
      commit();
    }
  }

  /** Without asking first. */
  CompletableFuture<Void> now() {
    commit();
    return committed;
  }

  private void probe() {
    link.sendText(
        "SELECT 1",
        (sent, failure) -> {
          if (failure == null) {
            commit();
          } else {
            rollback(
                "a statement before it had failed. Let its exception through, or do what may fail in"
                    + " a savepoint.");
          }
        });
  }

  private void rollback(String reason) {
    lease
        .rollback()
        .whenComplete(
            (done, ignored) ->
                committed.completeExceptionally(
                    new TransactionAbortedException(SqlFailure.of("COMMIT", reason))));
  }

  private void commit() {
    link.sendEnd(
        "COMMIT",
        (sent, failure) -> {
          if (failure == null) {
            committed.complete(null);
          } else {
            committed.completeExceptionally(StatementFailures.ofCommit(sent, failure));
          }
        });
  }
}
