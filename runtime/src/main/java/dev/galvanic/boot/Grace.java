package dev.galvanic.boot;

import java.time.Duration;

/** The time that work in flight has from the beginning of a stop: one for all of it together. */
final class Grace {
  /**
   * What is told to end only when the rest has ended has this much, though the rest took it all.
   */
  private static final Duration LEAST = Duration.ofSeconds(1);

  private final Duration whole;
  private long end;

  Grace(Duration whole) {
    this.whole = whole;
  }

  Duration whole() {
    return whole;
  }

  /** From now on it runs out. */
  synchronized void begin() {
    end = System.nanoTime() + whole.toNanos();
  }

  /** What is left of it after its beginning; zero once it is over. */
  synchronized Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** What is left for one of those that come last. */
  Duration leftForTheLast() {
    Duration left = left();
    return left.compareTo(LEAST) < 0 ? LEAST : left;
  }
}
