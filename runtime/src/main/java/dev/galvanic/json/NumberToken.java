package dev.galvanic.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** The number that was read last, as it stands in the document. */
final class NumberToken {
  /** As many digits fit a long whatever they are. */
  private static final int LONG_DIGITS = 18;

  private byte[] bytes = {};
  private int start;
  private int end;
  private int digits;
  private int fraction;
  private boolean exponent;
  private long mantissa;

  /** Takes the number whose sign or first digit the place is at. False after a syntax error. */
  boolean take(Cursor in) {
    bytes = in.bytes;
    start = in.at;
    mantissa = 0;
    int i = bytes[start] == '-' ? start + 1 : start;
    int whole = i;
    i = digits(i, in.end);
    digits = i - whole;
    fraction = 0;
    exponent = false;
    if (digits == 0 || digits > 1 && bytes[whole] == '0') {
      in.syntax(whole, digits == 0 ? "a digit" : "no leading zero");
      return false;
    }
    if (i < in.end && bytes[i] == '.') {
      int first = i + 1;
      i = digits(first, in.end);
      fraction = i - first;
      digits += fraction;
      if (fraction == 0) {
        in.syntax(i, "a digit");
        return false;
      }
    }
    if (i < in.end && (bytes[i] | 0x20) == 'e') {
      exponent = true;
      i++;
      if (i < in.end && (bytes[i] == '+' || bytes[i] == '-')) {
        i++;
      }
      int first = i;
      i = skipDigits(i, in.end);
      digits += i - first;
      if (i == first) {
        in.syntax(i, "a digit");
        return false;
      }
    }
    end = i;
    in.at = i;
    return true;
  }

  /** Goes past digits, adding them to the mantissa, which is of use if they are not too many. */
  private int digits(int from, int to) {
    int i = from;
    long value = mantissa;
    while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
      value = value * 10 + (bytes[i++] - '0');
    }
    mantissa = value;
    return i;
  }

  private int skipDigits(int from, int to) {
    int i = from;
    while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
      i++;
    }
    return i;
  }

  /** How many digits there are, those of the exponent included. */
  int digits() {
    return digits;
  }

  String tooLong(JsonOptions options) {
    return "must have at most " + options.maxNumber() + " digits";
  }

  boolean negative() {
    return bytes[start] == '-';
  }

  /** Whether the number is {@link #mantissa} / 10 ^ {@link #fraction}. */
  boolean small() {
    return !exponent && digits <= LONG_DIGITS;
  }

  long mantissa() {
    return negative() ? -mantissa : mantissa;
  }

  int fraction() {
    return fraction;
  }

  /** Whether a digit before the exponent is not 0. */
  boolean significant() {
    for (int i = start; i < end && (bytes[i] | 0x20) != 'e'; i++) {
      if (bytes[i] >= '1' && bytes[i] <= '9') {
        return true;
      }
    }
    return false;
  }

  String string() {
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /**
   * The number, exactly.
   *
   * @throws NumberFormatException if its exponent does not fit an int
   */
  BigDecimal decimal() {
    return small() ? BigDecimal.valueOf(mantissa(), fraction) : new BigDecimal(string());
  }
}
