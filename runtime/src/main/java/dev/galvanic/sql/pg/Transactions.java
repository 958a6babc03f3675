package dev.galvanic.sql.pg;

import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.SqlInterruptedException;
import dev.galvanic.sql.SqlWork;
import dev.galvanic.sql.TransactionOptions;
import dev.galvanic.sql.TransactionWork;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Work on one leased connection, which is given back whatever happens; the caller waits. */
final class Transactions {
  static final String ACQUIRE = "Database.acquire";
  static final String TRANSACTION = "Database.transaction";

  private final Shared shared;
  private final Leases leases;
  private final Beginnings beginnings;

  Transactions(Shared shared, Leases leases, Beginnings beginnings) {
    this.shared = shared;
    this.leases = leases;
    this.beginnings = beginnings;
  }

  <T extends @Nullable Object, X extends Exception> T acquire(SqlWork<T, X> work) throws X {
    Deadline deadline = Deadline.ofCaller();
    Lease lease = leases.await(ACQUIRE, deadline);
    try {
      return work.run(new BlockingCalls(new AsyncCalls(shared, lease)));
    } finally {
      if (Thread.currentThread().isInterrupted() || deadline.passed()) {
        lease.cancel();
      }
      lease.end();
    }
  }

  <T extends @Nullable Object, X extends Exception> T transaction(
      TransactionOptions options, TransactionWork<T, X> work) throws X {
    Deadline deadline = Deadline.ofCaller();
    Retries retries = new Retries(options.retries(), deadline);
    while (true) {
      Lease lease = leases.await(TRANSACTION, deadline);
      OptionalLong pause;
      try {
        return once(options, work, deadline, lease);
      } catch (Throwable e) {
        pause = retries.pause(e, lease.conflicted());
        if (pause.isEmpty()) {
          throw e;
        }
      } finally {
        lease.end();
      }
      shared.counters().retries().increment();
      Waiting.pause(TRANSACTION, pause.getAsLong());
    }
  }

  private <T extends @Nullable Object, X extends Exception> T once(
      TransactionOptions options, TransactionWork<T, X> work, Deadline deadline, Lease lease)
      throws X {
    lease.beginWithFirst(beginnings.of(options, deadline));
    T result;
    try {
      result = work.run(new PgTransaction(shared, lease, deadline));
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
  }
}
