package dev.galvanic.json;

/**
 * Doubles of few digits without the general algorithm: where both the mantissa and the power of ten
 * are doubles exactly, one correctly rounded division gives the nearest double. W. D. Clinger, How
 * to Read Floating Point Numbers Accurately, 1990, section 3.
 */
final class FastDouble {
  private static final long MAX_MANTISSA = 1L << 53;
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private FastDouble() {}

  static boolean exact(long mantissa, int fraction) {
    return mantissa <= MAX_MANTISSA && mantissa >= -MAX_MANTISSA && fraction < POWERS.length;
  }

  /** mantissa / 10 ^ fraction; a zero has the sign given. */
  static double of(long mantissa, int fraction, boolean negative) {
    return mantissa == 0 && negative ? -0.0 : mantissa / POWERS[fraction];
  }
}
