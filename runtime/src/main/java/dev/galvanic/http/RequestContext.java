package dev.galvanic.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one request wherever its work goes on: current on the handler's thread, and
 * captured by the database and the clients when they are called.
 *
 * @param id names the request in logs
 * @param deadline when its time is up, on the clock of {@link System#nanoTime}
 * @param threads where its work may go on beside itself
 * @param changes whether it has changed anything
 */
public record RequestContext(String id, long deadline, FreeThreads threads, Changes changes) {
  private static final ThreadLocal<@Nullable RequestContext> CURRENT = new ThreadLocal<>();

  /** A request whose work stays on the thread it is on. */
  public RequestContext(String id, long deadline) {
    this(id, deadline, FreeThreads.NONE);
  }

  /** A request that has changed nothing yet. */
  public RequestContext(String id, long deadline, FreeThreads threads) {
    this(id, deadline, threads, new Changes());
  }

  /** The context of the request that this thread works on. */
  public static Optional<RequestContext> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /**
   * Makes a context, or none, this thread's own; the caller puts back what this returns, in a
   * finally block, before the thread is used for anything else.
   */
  public static @Nullable RequestContext replace(@Nullable RequestContext next) {
    RequestContext before = CURRENT.get();
    if (next == before) {
      return before;
    }
    if (next == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(next);
    }
    return before;
  }

  /**
   * The same request in a context of its own, which is equal to this one and not the same: what has
   * captured it was begun after this call, and can be told from what was not.
   */
  public RequestContext apart() {
    return new RequestContext(id, deadline, threads, changes);
  }

  /** The time left; zero once it is up, never less. */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
  }
}
