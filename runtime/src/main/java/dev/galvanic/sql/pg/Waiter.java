package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.PoolExhaustedException;
import dev.galvanic.sql.SqlFailure;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A caller that waits for a lease. */
final class Waiter extends CompletableFuture<Link> {
  private final String statement;
  private final @Nullable Loop home;
  private final Deadline deadline;
  private final Counters counters;

  /**
   * @param statement what it is for
   * @param home where a connection is to be opened; null for anywhere
   */
  Waiter(String statement, @Nullable Loop home, Deadline deadline, Counters counters) {
    this.statement = statement;
    this.home = home;
    this.deadline = deadline;
    this.counters = counters;
  }

  @Nullable Loop home() {
    return home;
  }

  Deadline deadline() {
    return deadline;
  }

  void timeUp() {
    if (deadline.passed()) {
      completeExceptionally(deadline.late(statement));
    } else {
      exhausted("no connection became free in time");
    }
  }

  void exhausted(String detail) {
    counters.acquireTimeouts().increment();
    completeExceptionally(new PoolExhaustedException(SqlFailure.of(statement, detail)));
  }

  void unavailable(Throwable cause) {
    completeExceptionally(
        new DatabaseUnavailableException(
            SqlFailure.of(statement, "the database cannot be reached"), cause));
  }
}
