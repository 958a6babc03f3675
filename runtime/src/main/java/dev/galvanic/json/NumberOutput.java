package dev.galvanic.json;

/** Writes numbers without making strings of them, where that is easy. */
final class NumberOutput {
  private static final int MAX_LENGTH = 20;
  private static final byte[] MIN = {
    '-', '9', '2', '2', '3', '3', '7', '2', '0', '3', '6', '8', '5', '4', '7', '7', '5', '8', '0',
    '8'
  };

  private NumberOutput() {}

  static void write(Output out, long value) {
    if (value == Long.MIN_VALUE) {
      out.put(MIN);
      return;
    }
    out.ensure(MAX_LENGTH);
    if (value < 0) {
      out.bytes[out.size++] = '-';
    }
    digits(out, Math.abs(value));
  }

  private static void digits(Output out, long value) {
    int length = length(value);
    byte[] bytes = out.bytes;
    int at = out.size + length;
    out.size = at;
    long rest = value;
    // Division of ints is much cheaper than that of longs.
    while (rest > Integer.MAX_VALUE) {
      long quotient = rest / 10;
      bytes[--at] = (byte) ('0' + (rest - quotient * 10));
      rest = quotient;
    }
    int small = (int) rest;
    do {
      int quotient = small / 10;
      bytes[--at] = (byte) ('0' + (small - quotient * 10));
      small = quotient;
    } while (small != 0);
  }

  private static int length(long value) {
    int length = 1;
    for (long power = 10; length < 19 && value >= power; power *= 10) {
      length++;
    }
    return length;
  }

  /**
   * A finite double, in the form of {@link Double#toString}: what it says is valid JSON. Up to
   * three decimals are found by trial: a decimal of at most 15 digits that gives the double back is
   * its shortest form, for no two such decimals are one double.
   */
  static void write(Output out, double value) {
    long scaled = Math.round(value * 1000);
    boolean few = Math.abs(value) < 1e7 && Math.abs(value) >= 1e-3 && scaled / 1000.0 == value;
    if (!few) {
      out.put(Double.toString(value));
      return;
    }
    long size = Math.abs(scaled);
    out.ensure(MAX_LENGTH);
    if (value < 0) {
      out.bytes[out.size++] = '-';
    }
    digits(out, size / 1000);
    out.bytes[out.size++] = '.';
    int rest = (int) (size % 1000);
    do {
      out.bytes[out.size++] = (byte) ('0' + rest / 100);
      rest = rest % 100 * 10;
    } while (rest != 0);
  }
}
