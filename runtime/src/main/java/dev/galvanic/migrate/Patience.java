package dev.galvanic.migrate;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long is left for tries, and the pauses between them. */
final class Patience {
  private static final int LONGEST = 5;

  private final long endNanos;

  Patience(Duration total) {
    this.endNanos = System.nanoTime() + total.toNanos();
  }

  boolean isOver() {
    return System.nanoTime() - endNanos > 0;
  }

  /** What is left; a millisecond at least, since no time at all means none is set. */
  Duration left() {
    return Duration.ofNanos(Math.max(1_000_000, endNanos - System.nanoTime()));
  }

  /**
   * A pause that grows with the tries, half of it chance: whoever was kept waiting gets at least
   * half of the time, and instances that began together do not go on together.
   */
  Duration pause(Duration unit, int tries) {
    double factor = Math.min(tries, LONGEST) * ThreadLocalRandom.current().nextDouble(0.5, 1.5);
    return Duration.ofMillis(Math.max(1, Math.round(unit.toMillis() * factor)));
  }

  /**
   * @throws MigrationException if the thread is interrupted, its flag set
   */
  static void sleep(String service, Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationException("The migration of " + service + " was interrupted.", e);
    }
  }
}
