package dev.galvanic.client.discovery.balance;

import java.time.Duration;
import java.util.function.IntUnaryOperator;

/**
 * Times that double from try to try, each cut by up to half at random, so that many who lost the
 * same thing at once do not come back at once.
 *
 * @param random a number from 0 to the one before its argument
 */
public record Backoff(Duration least, Duration most, IntUnaryOperator random) {
  private static final int PARTS = 1024;

  /**
   * @param count how often it went wrong so far, from 1
   */
  public Duration after(int count) {
    long nanos = least.toNanos();
    for (int i = 1; i < count && nanos < most.toNanos(); i++) {
      nanos *= 2;
    }
    nanos = Math.min(nanos, most.toNanos());
    return Duration.ofNanos(nanos - nanos / 2 * random.applyAsInt(PARTS) / PARTS);
  }
}
