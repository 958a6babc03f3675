package dev.galvanic.http.netty;

import dev.galvanic.http.HttpLimits;

/**
 * Watches how long a connection has been in what it is doing. It is asked every now and then
 * instead of setting an alarm for every request, so a limit may be overstepped by one interval.
 */
final class PhaseWatch {
  private static final double NANOS = 1e9;

  /** What a connection is doing. */
  enum Phase {
    IDLE,
    HEAD,
    BODY,
    HANDLING,
    WRITING,
    LINGERING
  }

  private final HttpLimits.Times times;
  private Phase phase = Phase.IDLE;
  private long request = -1;
  private long since;
  private long pending;
  private long pendingSince;

  PhaseWatch(HttpLimits.Times times) {
    this.times = times;
  }

  /**
   * Notes what the connection does now.
   *
   * @param number of the request that it does it for
   * @param received bytes of that request's body
   * @return whether it has done so for too long
   */
  boolean overdue(Phase current, long number, long received, long now) {
    if (current != phase || number != request) {
      phase = current;
      request = number;
      since = now;
    }
    long elapsed = now - since;
    return switch (current) {
      case IDLE -> elapsed > times.idle().toNanos();
      case HEAD -> elapsed > times.head().toNanos();
      case BODY ->
          elapsed > times.body().toNanos()
              || (elapsed > times.bodyRateAfter().toNanos()
                  && received < times.bodyRate() * (elapsed / NANOS));
      case LINGERING -> elapsed > times.linger().toNanos();
      case HANDLING, WRITING -> false;
    };
  }

  /** How long the connection has been in its phase, in nanoseconds. */
  long elapsed(long now) {
    return now - since;
  }

  /**
   * Notes how many bytes wait to be sent.
   *
   * @return whether the other end has taken none of them for too long
   */
  boolean stalled(long waiting, long now) {
    if (waiting == 0 || waiting != pending) {
      pending = waiting;
      pendingSince = now;
    }
    return waiting > 0 && now - pendingSince > times.write().toNanos();
  }
}
