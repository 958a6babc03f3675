package dev.galvanic.bench.watching;

import java.util.Arrays;

/**
 * A median and where the true one lies in 95 of 100 runs, whatever the figures are distributed
 * like: between two of the figures in their order, for as many are below it as heads are thrown by
 * so many coins. With fewer than six figures these are the least and the most, which is less than
 * that.
 */
record Median(double value, double low, double high) {
  /** With fewer figures than these the least and the most do not say enough. */
  static final int ENOUGH = 6;

  private static final double TAIL = 0.025;

  static Median of(double... figures) {
    if (figures.length == 0) {
      return new Median(Double.NaN, Double.NaN, Double.NaN);
    }
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int count = sorted.length;
    int skipped = skipped(count);
    double middle = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
    return new Median(middle, sorted[skipped], sorted[count - 1 - skipped]);
  }

  /** How many may be left out on each side so that the rest covers the median often enough. */
  private static int skipped(int count) {
    double chance = Math.pow(0.5, count);
    double below = chance;
    int skipped = 0;
    // Below: the chance that at most so many of the figures are less than the true median.
    while (below <= TAIL && skipped < (count - 1) / 2) {
      skipped++;
      chance = chance * (count - skipped + 1) / skipped;
      below += chance;
    }
    return Math.max(0, skipped - 1);
  }
}
