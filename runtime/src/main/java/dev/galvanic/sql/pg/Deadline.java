package dev.galvanic.sql.pg;

import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.StatementTimeoutException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * When the time is up of the request that something is done for.
 *
 * @param request null for work that belongs to none, and has no such end
 */
record Deadline(@Nullable RequestContext request) {

  /** Of the request that this thread works on. */
  static Deadline ofCaller() {
    return new Deadline(RequestContext.current().orElse(null));
  }

  /** Whether there is such a time at all, and still is. */
  boolean isBounded() {
    return request != null && request.isBounded();
  }

  /** Whether there is none any more, for the reply is being sent in parts. */
  boolean isLifted() {
    return request != null && request.limit().isLifted();
  }

  /** Where the work stands in its trace. */
  Trace trace() {
    return request == null ? Trace.NONE : request.trace();
  }

  boolean passed() {
    return request != null && request.remaining().isZero();
  }

  /** The milliseconds left, rounded up, so that it has passed when they have. */
  long millis() {
    return !isBounded() || request == null
        ? Long.MAX_VALUE
        : TimeUnit.NANOSECONDS.toMillis(request.remaining().toNanos()) + 1;
  }

  StatementTimeoutException late(String statement) {
    return new StatementTimeoutException(
        SqlFailure.of(statement, "the time of its request was up"));
  }
}
