package dev.galvanic.client.resilience;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/** How long to wait before a retry: anything up to a bound that doubles, so that no crowd forms. */
final class RetryPause {
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);
  private static final int DOUBLINGS = 20;

  private final long first;
  private final DoubleSupplier chance;

  /**
   * @param first its bound, up to ten minutes
   * @param chance from 0 to 1
   */
  RetryPause(Duration first, DoubleSupplier chance) {
    this.first = first.toNanos();
    this.chance = chance;
  }

  /**
   * Nanoseconds before a retry.
   *
   * @param retry the first is 1
   */
  long nanos(int retry) {
    long bound = first << Math.min(DOUBLINGS, retry - 1);
    return (long) (Math.min(Math.max(first, LONGEST), bound) * chance.getAsDouble());
  }
}
