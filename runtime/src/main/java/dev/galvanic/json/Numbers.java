package dev.galvanic.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads numbers exactly, or reports why not. */
final class Numbers {
  private static final int LONG_DIGITS = 18;

  private Numbers() {}

  /**
   * An integer between the bounds. As in JSON Schema, a number is an integer by its value, not by
   * its looks: 1.0 and 1e2 are.
   */
  static long integer(Cursor in, long min, long max) {
    boolean negative = in.token() == '-';
    byte[] bytes = in.bytes;
    int first = negative ? in.at + 1 : in.at;
    int stop = Math.min(in.end, first + LONG_DIGITS);
    int i = first;
    long value = 0;
    while (i < stop && bytes[i] >= '0' && bytes[i] <= '9') {
      value = value * 10 + (bytes[i++] - '0');
    }
    boolean plain = i > first && (bytes[first] != '0' || i == first + 1);
    if (!plain || i < in.end && goesOn(bytes[i])) {
      return longInteger(in, min, max);
    }
    in.at = i;
    return within(in, negative ? -value : value, min, max);
  }

  private static boolean goesOn(byte b) {
    return b >= '0' && b <= '9' || b == '.' || b == 'e' || b == 'E';
  }

  private static long within(Cursor in, long value, long min, long max) {
    if (value < min || value > max) {
      in.wrong("must be an integer from " + min + " to " + max);
      return 0;
    }
    return value;
  }

  private static long longInteger(Cursor in, long min, long max) {
    BigInteger value = bigInteger(in);
    if (value.bitLength() >= Long.SIZE) {
      in.wrong("must be an integer from " + min + " to " + max);
      return 0;
    }
    return within(in, value.longValue(), min, max);
  }

  static BigInteger bigInteger(Cursor in) {
    BigDecimal value = decimal(in, "must be an integer");
    if (!in.right) {
      return BigInteger.ZERO;
    }
    // Bounded by now: no exponent is so large that an integer of its size would be made.
    BigDecimal digits = value.stripTrailingZeros();
    if (digits.scale() > 0) {
      in.wrong("must be an integer");
      return BigInteger.ZERO;
    }
    return digits.toBigInteger();
  }

  /** A decimal that has no more digits than allowed, also when written out without exponent. */
  static BigDecimal decimal(Cursor in, String type) {
    if (!take(in, type)) {
      return BigDecimal.ZERO;
    }
    NumberToken number = in.number();
    if (number.small()) {
      return number.decimal();
    }
    int limit = in.options.maxNumber();
    try {
      BigDecimal value = number.decimal();
      // As long: a scale can be as far from 0 as an int.
      long whole = (long) value.precision() - value.scale();
      if (whole <= limit && value.scale() <= limit) {
        return value;
      }
    } catch (NumberFormatException e) {
      // An exponent of more digits than an int; written out the number is far too long.
    }
    in.wrong(number.tooLong(in.options));
    return BigDecimal.ZERO;
  }

  /**
   * The double that is nearest; a number that only infinity or, not being 0, 0 is near is wrong.
   */
  static double doubleValue(Cursor in) {
    if (!take(in, "must be a number")) {
      return 0;
    }
    NumberToken number = in.number();
    if (number.small() && FastDouble.exact(number.mantissa(), number.fraction())) {
      return FastDouble.of(number.mantissa(), number.fraction(), number.negative());
    }
    double value = Double.parseDouble(number.string());
    if (Double.isInfinite(value) || value == 0 && number.significant()) {
      in.wrong("must be a number that fits 64 bits");
    }
    return value;
  }

  static float floatValue(Cursor in) {
    if (!take(in, "must be a number")) {
      return 0;
    }
    float value = Float.parseFloat(in.number().string());
    if (Float.isInfinite(value) || value == 0 && in.number().significant()) {
      in.wrong("must be a number that fits 32 bits");
    }
    return value;
  }

  private static boolean take(Cursor in, String type) {
    int token = in.token();
    if (token != '-' && (token < '0' || token > '9')) {
      in.wrongType(type);
      return false;
    }
    if (!in.number().take(in)) {
      return false;
    }
    if (in.number().digits() > in.options.maxNumber()) {
      in.wrong(in.number().tooLong(in.options));
      return false;
    }
    return true;
  }
}
