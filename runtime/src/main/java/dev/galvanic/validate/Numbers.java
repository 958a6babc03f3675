package dev.galvanic.validate;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Compares numbers with bounds, and words the bounds. */
final class Numbers {
  private Numbers() {}

  static boolean within(int value, int min, int max) {
    return value >= min && value <= max;
  }

  /** Negative, 0 or positive as the value is less than, equal to or greater than the bound. */
  static int compare(Number value, long bound) {
    if (value instanceof BigDecimal decimal) {
      return decimal.compareTo(BigDecimal.valueOf(bound));
    }
    if (value instanceof BigInteger integer) {
      return integer.compareTo(BigInteger.valueOf(bound));
    }
    if (value instanceof Double || value instanceof Float) {
      double number = value.doubleValue();
      // NaN is on no side of a bound: below every minimum, which is how jakarta's providers see it.
      return number > bound ? 1 : number == bound ? 0 : -1;
    }
    return Long.compare(value.longValue(), bound);
  }

  static String between(int min, int max) {
    return "size must be between " + min + " and " + max;
  }

  static String atLeast(long min) {
    return "must be greater than or equal to " + min;
  }

  static String atMost(long max) {
    return "must be less than or equal to " + max;
  }
}
