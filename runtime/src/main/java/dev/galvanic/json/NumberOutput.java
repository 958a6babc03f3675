package dev.galvanic.json;

/** Writes numbers without making strings of them, where that is easy. */
final class NumberOutput {
  /** A sign and 19 digits, and room for the words that are put past them. */
  private static final int MAX_LENGTH = 32;

  private static final long ASCII_ZEROS = 0x3030303030303030L;
  private static final int EIGHT_DIGITS = 100_000_000;
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
    long size = Math.abs(value);
    if (size < EIGHT_DIGITS) {
      digits(out, (int) size);
    } else {
      manyDigits(out, size);
    }
  }

  private static void manyDigits(Output out, long value) {
    long high = value / EIGHT_DIGITS;
    if (high < EIGHT_DIGITS) {
      digits(out, (int) high);
    } else {
      int highest = (int) (high / EIGHT_DIGITS);
      digits(out, highest);
      allDigits(out, (int) (high - (long) highest * EIGHT_DIGITS));
    }
    allDigits(out, (int) (value - high * EIGHT_DIGITS));
  }

  /** With eight digits. */
  private static void allDigits(Output out, int value) {
    Words.put(out.bytes, out.size, eightDigits(value) | ASCII_ZEROS);
    out.size += Long.BYTES;
  }

  /** With as many digits as it has, up to eight. */
  private static void digits(Output out, int value) {
    long digits = eightDigits(value);
    // Leading zeros are the lowest bytes; a last zero stays.
    int zeros = Math.min(Long.numberOfTrailingZeros(digits) >> 3, 7);
    Words.put(out.bytes, out.size, (digits | ASCII_ZEROS) >>> zeros * Byte.SIZE);
    out.size += Long.BYTES - zeros;
  }

  /**
   * The eight digits of a value below 100,000,000, the first one lowest, all divided at once:
   * halves of four digits, then pairs, then digits, by multiplications that stay within their
   * parts.
   */
  private static long eightDigits(int value) {
    long high = value / 10_000;
    long halves = high | value - high * 10_000 << 32;
    // 10486 / 2^20 is a hundredth for all of four digits, 103 / 2^10 a tenth for all of two.
    long hundreds = halves * 10_486 >>> 20 & 0x7F_0000_007FL;
    long pairs = hundreds | halves - hundreds * 100 << 16;
    long tens = pairs * 103 >>> 10 & 0xF_000F_000F_000FL;
    return tens | pairs - tens * 10 << 8;
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
    digits(out, (int) (size / 1000));
    out.bytes[out.size++] = '.';
    int rest = (int) (size % 1000);
    do {
      out.bytes[out.size++] = (byte) ('0' + rest / 100);
      rest = rest % 100 * 10;
    } while (rest != 0);
  }
}
