package dev.galvanic.bench.worker;

/**
 * How long executions took, in nanoseconds, kept in 64 steps to each power of two: a percentile is
 * right to 2 %. For one thread at a time.
 */
final class Latencies {
  private static final int STEP_BITS = 6;
  private static final int STEPS = 1 << STEP_BITS;

  private final long[] counts = new long[(Long.SIZE - STEP_BITS) * STEPS];
  private long total;

  void add(long nanos) {
    counts[place(nanos)]++;
    total++;
  }

  void add(Latencies other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    total += other.total;
  }

  long total() {
    return total;
  }

  /** The time that this share of the executions did not exceed; 0 if there were none. */
  long percentile(double share) {
    long left = (long) Math.ceil(total * share);
    for (int i = 0; i < counts.length; i++) {
      left -= counts[i];
      if (left <= 0 && total > 0) {
        return highest(i);
      }
    }
    return 0;
  }

  private static int place(long nanos) {
    int power = Math.max(0, Long.SIZE - 1 - Long.numberOfLeadingZeros(nanos | 1) - STEP_BITS);
    return power * STEPS + (int) (nanos >>> power);
  }

  private static long highest(int place) {
    // Above the first power the leading bit is part of the step.
    int power = Math.max(0, place / STEPS - 1);
    return (place - (long) power * STEPS) << power;
  }
}
