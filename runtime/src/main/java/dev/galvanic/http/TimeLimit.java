package dev.galvanic.http;

import java.time.Duration;

/**
 * When the time of a piece of work is up, of a request above all. A reply that is sent in parts
 * takes as long as its client reads it: the limit is lifted when it begins. Safe for any thread.
 */
public final class TimeLimit {
  /** The header in which a caller says how many milliseconds it waits. */
  public static final String HEADER = "X-Request-Timeout-Ms";

  private static final Duration NONE = Duration.ofNanos(Long.MAX_VALUE);

  private final long deadline;
  private final boolean bounded;
  private final boolean requests;
  private volatile boolean lifted;

  private TimeLimit(long deadline, boolean bounded, boolean requests) {
    this.deadline = deadline;
    this.bounded = bounded;
    this.requests = requests;
  }

  /**
   * Of a request.
   *
   * @param deadline on the clock of {@link System#nanoTime}
   */
  public static TimeLimit at(long deadline) {
    return new TimeLimit(deadline, true, true);
  }

  /**
   * Of work that no request has asked for.
   *
   * @param deadline on the clock of {@link System#nanoTime}
   */
  public static TimeLimit ofBackground(long deadline) {
    return new TimeLimit(deadline, true, false);
  }

  /** Of work that has all the time it wants, which no request has. */
  public static TimeLimit none() {
    return new TimeLimit(0, false, false);
  }

  /** Whether it is that of a request. */
  public boolean isRequests() {
    return requests;
  }

  /** From now on there is none. */
  public void lift() {
    lifted = true;
  }

  /** Whether there is one, and still is. */
  public boolean isBounded() {
    return bounded && !lifted;
  }

  public boolean isLifted() {
    return lifted;
  }

  public boolean passed(long now) {
    return isBounded() && now - deadline > 0;
  }

  /** The time left; zero once it is up, never less; 292 years if there is no limit. */
  public Duration remaining() {
    return isBounded() ? Duration.ofNanos(Math.max(0, deadline - System.nanoTime())) : NONE;
  }
}
