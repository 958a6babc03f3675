package dev.galvanic.http;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one request, or to one task of the background, wherever its work goes on: current
 * on the handler's thread, and captured by the database and the clients when they are called.
 *
 * @param id names the request in logs
 * @param limit when its time is up
 * @param threads where its work may go on beside itself
 * @param changes whether it has changed anything
 * @param trace the span that is its work's own here
 * @param strand which part of its work this is
 * @param leftovers what it has opened and not closed yet
 */
public record RequestContext(
    String id,
    TimeLimit limit,
    FreeThreads threads,
    Changes changes,
    Trace trace,
    Strand strand,
    Leftovers leftovers) {
  private static final ThreadLocal<@Nullable RequestContext> CURRENT = new ThreadLocal<>();

  /**
   * A request whose work stays on the thread it is on.
   *
   * @param deadline when its time is up, on the clock of {@link System#nanoTime}
   */
  public RequestContext(String id, long deadline) {
    this(id, deadline, FreeThreads.NONE);
  }

  /**
   * A request that has changed nothing yet, and belongs to no trace.
   *
   * @param deadline when its time is up, on the clock of {@link System#nanoTime}
   */
  public RequestContext(String id, long deadline, FreeThreads threads) {
    this(id, deadline, threads, Trace.NONE);
  }

  /**
   * A request that has changed nothing yet.
   *
   * @param deadline when its time is up, on the clock of {@link System#nanoTime}
   */
  public RequestContext(String id, long deadline, FreeThreads threads, Trace trace) {
    this(id, TimeLimit.at(deadline), threads, new Changes(), trace, Strand.MAIN, new Leftovers());
  }

  /** Work that belongs to no request and has no deadline. */
  public static RequestContext unbounded(String id, FreeThreads threads, Trace trace) {
    return background(id, TimeLimit.none(), threads, trace);
  }

  /** Work that belongs to no request, and has as much time as is said here. */
  public static RequestContext background(
      String id, TimeLimit limit, FreeThreads threads, Trace trace) {
    return new RequestContext(
        id, limit, threads, new Changes(), trace, Strand.MAIN, new Leftovers());
  }

  /** The context of the request that this thread works on. */
  public static Optional<RequestContext> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** The trace of the work that this thread does; {@link Trace#NONE} if it belongs to none. */
  public static Trace currentTrace() {
    RequestContext current = CURRENT.get();
    return current == null ? Trace.NONE : current.trace;
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

  /** The same request on a strand of its own: what has captured it was begun after this call. */
  public RequestContext apart() {
    return new RequestContext(id, limit, threads, changes, trace, new Strand(null), leftovers);
  }

  /** The same request for work done beside its other work: on a strand that comes from this one. */
  public RequestContext branch() {
    return new RequestContext(id, limit, threads, changes, trace, new Strand(strand), leftovers);
  }

  /** The same work, further down in its trace. */
  public RequestContext within(Trace span) {
    return new RequestContext(id, limit, threads, changes, span, strand, leftovers);
  }

  /** Whether it has a deadline, and still has: a reply that is sent in parts has none. */
  public boolean isBounded() {
    return limit.isBounded();
  }

  /** Whether it is a request's, and not that of work of the background. */
  public boolean isRequest() {
    return limit.isRequests();
  }

  /** The service whose work this is; empty where that is not known. */
  public String service() {
    return threads.service();
  }

  /** The time left; zero once it is up, never less; 292 years if it has no deadline. */
  public Duration remaining() {
    return limit.remaining();
  }
}
