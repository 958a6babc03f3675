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

  /** What is to be done with it. */
  enum Verdict {
    FINE,
    TOO_SLOW,
    CLOSE
  }

  private final HttpLimits.Times times;
  private Phase phase = Phase.IDLE;
  private long request = -1;
  private long since;
  private long taken;
  private long takenSince;

  PhaseWatch(HttpLimits.Times times) {
    this.times = times;
  }

  /**
   * Notes what the connection does now.
   *
   * @param number of the request that it does it for
   * @param received bytes of that request's body
   * @param written bytes of replies on this connection so far
   * @param waiting those of them that the other end has not taken yet
   */
  Verdict look(Phase current, long number, long received, long written, long waiting, long now) {
    if (current != phase || number != request) {
      phase = current;
      request = number;
      since = now;
    }
    if (stalled(written - waiting, waiting, now)) {
      return Verdict.CLOSE;
    }
    long elapsed = now - since;
    return switch (current) {
      case IDLE -> verdict(elapsed > times.idle().toNanos(), Verdict.CLOSE);
      case HEAD -> verdict(elapsed > times.head().toNanos(), Verdict.TOO_SLOW);
      case BODY -> verdict(tooSlow(elapsed, received), Verdict.TOO_SLOW);
      case LINGERING -> verdict(elapsed > times.linger().toNanos(), Verdict.CLOSE);
      case HANDLING, WRITING -> Verdict.FINE;
    };
  }

  private static Verdict verdict(boolean overdue, Verdict then) {
    return overdue ? then : Verdict.FINE;
  }

  private boolean tooSlow(long elapsed, long received) {
    return elapsed > times.body().toNanos()
        || (elapsed > times.bodyRateAfter().toNanos()
            && received < times.bodyRate() * (elapsed / NANOS));
  }

  /** Whether the other end has taken nothing of what waits for it for too long. */
  private boolean stalled(long takenNow, long waiting, long now) {
    if (waiting == 0 || takenNow != taken) {
      taken = takenNow;
      takenSince = now;
    }
    return waiting > 0 && now - takenSince > times.write().toNanos();
  }

  /**
   * Whether a connection may go when the server stops that has had nothing to do for a moment: a
   * request may be on its way to one that has just been used.
   */
  boolean rested(long now) {
    return now - since > times.rest().toNanos();
  }
}
