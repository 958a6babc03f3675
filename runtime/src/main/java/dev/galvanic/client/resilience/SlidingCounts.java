package dev.galvanic.client.resilience;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Two counts over the time that has just passed, in ten slices of it: what is counted is forgotten
 * when its slice has passed. Safe for any thread, without locks and without garbage.
 */
final class SlidingCounts {
  private static final int SLICES = 10;
  private static final int BITS = 20;

  /** The most that one slice counts of each; further ones change nothing. */
  static final long MOST = (1L << BITS) - 1;

  /** In each: which slice of time it is, then the first count, then the second. */
  private final AtomicLongArray slices = new AtomicLongArray(SLICES);

  private final long sliceNanos;

  SlidingCounts(long windowNanos) {
    this.sliceNanos = Math.max(1, windowNanos / SLICES);
    clear();
  }

  /**
   * @param now on a clock of nanoseconds that never goes back, not negative
   */
  void addFirst(long now) {
    add(now, BITS);
  }

  /**
   * @param now on a clock of nanoseconds that never goes back, not negative
   */
  void addSecond(long now) {
    add(now, 0);
  }

  long first(long now) {
    return sum(now, BITS);
  }

  long second(long now) {
    return sum(now, 0);
  }

  void clear() {
    for (int i = 0; i < SLICES; i++) {
      slices.set(i, -1);
    }
  }

  private void add(long now, int shift) {
    long number = now / sliceNanos;
    int index = (int) (number % SLICES);
    long tag = tag(number);
    while (true) {
      long before = slices.get(index);
      long counted = before >>> 2 * BITS == tag && before != -1 ? before : tag << 2 * BITS;
      if ((counted >>> shift & MOST) == MOST
          || slices.compareAndSet(index, before, counted + (1L << shift))) {
        return;
      }
    }
  }

  private long sum(long now, int shift) {
    long number = now / sliceNanos;
    long sum = 0;
    for (long slice = Math.max(0, number - SLICES + 1); slice <= number; slice++) {
      long counts = slices.get((int) (slice % SLICES));
      if (counts != -1 && counts >>> 2 * BITS == tag(slice)) {
        sum += counts >>> shift & MOST;
      }
    }
    return sum;
  }

  /** What is left of a slice's number: those that look the same are weeks apart. */
  private static long tag(long number) {
    return number & (1L << 64 - 2 * BITS) - 1;
  }
}
