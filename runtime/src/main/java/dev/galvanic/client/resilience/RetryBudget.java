package dev.galvanic.client.resilience;

import java.util.concurrent.TimeUnit;

/**
 * How many retries there may be: a share of the calls of the last ten seconds, and a few that are
 * always free. A service that is down is not hit several times as hard as one that is up.
 */
final class RetryBudget {
  /** Five a second, for services that are seldom called. */
  static final int FREE = 50;

  private static final long WINDOW = TimeUnit.SECONDS.toNanos(10);
  private static final int PERCENT = 100;

  private final SlidingCounts counts = new SlidingCounts(WINDOW);
  private final int percent;

  RetryBudget(int percent) {
    this.percent = percent;
  }

  void called(long now) {
    counts.addFirst(now);
  }

  /** Takes one, if one is left. */
  boolean take(long now) {
    long allowed = FREE + counts.first(now) * percent / PERCENT;
    if (counts.second(now) >= allowed) {
      return false;
    }
    counts.addSecond(now);
    return true;
  }
}
