package dev.galvanic.boot;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits longer from try to try: 250 ms at first, twice as long each time, 5 s at most. */
final class BackOff {
  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration LAST = Duration.ofSeconds(5);

  private Duration next = FIRST;

  /** How long to wait now, give or take a tenth, so that many instances do not come at once. */
  Duration next() {
    Duration now = next;
    next = now.multipliedBy(2).compareTo(LAST) > 0 ? LAST : now.multipliedBy(2);
    double jitter = ThreadLocalRandom.current().nextDouble(0.9, 1.1);
    return Duration.ofMillis((long) (now.toMillis() * jitter));
  }
}
