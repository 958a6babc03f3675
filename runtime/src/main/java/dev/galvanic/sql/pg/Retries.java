package dev.galvanic.sql.pg;

import dev.galvanic.sql.TransactionAbortedException;
import dev.galvanic.sql.TransactionConflictException;
import dev.galvanic.sql.UnknownCommitOutcomeException;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a transaction runs once more, and when: after a pause between nothing and a bound
 * that doubles ("full jitter"), so that those who met once do not meet again.
 */
final class Retries {
  private static final long FIRST_BOUND_MILLIS = 10;
  private static final long LAST_BOUND_MILLIS = 1000;
  private static final int DEEPEST_CAUSE = 20;

  private final int most;
  private final Deadline deadline;
  private int done;

  /**
   * @param most how many times it may run again
   * @param deadline that no pause goes beyond
   */
  Retries(int most, Deadline deadline) {
    this.most = most;
    this.deadline = deadline;
  }

  /**
   * The pause in milliseconds before it runs again, or empty if it does not.
   *
   * @param failure what its work or its COMMIT failed with
   * @param conflict whether a statement of it had lost against another transaction
   */
  OptionalLong pause(Throwable failure, boolean conflict) {
    if (done >= most || deadline.passed() || !isConflict(failure, conflict)) {
      return OptionalLong.empty();
    }
    long bound = Math.min(LAST_BOUND_MILLIS, FIRST_BOUND_MILLIS << Math.min(done, 10));
    long pause = ThreadLocalRandom.current().nextLong(bound + 1);
    if (pause >= deadline.millis()) {
      return OptionalLong.empty();
    }
    done++;
    return OptionalLong.of(pause);
  }

  /** Also where the work has wrapped the conflict, or swallowed it. */
  private static boolean isConflict(Throwable failure, boolean conflict) {
    boolean found = conflict && failure instanceof TransactionAbortedException;
    @Nullable Throwable each = failure;
    for (int depth = 0; each != null && depth < DEEPEST_CAUSE; depth++) {
      if (each instanceof UnknownCommitOutcomeException) {
        return false;
      }
      found |= each instanceof TransactionConflictException;
      each = each.getCause();
    }
    return found;
  }
}
