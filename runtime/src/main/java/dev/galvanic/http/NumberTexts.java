package dev.galvanic.http;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Scalars read as strictly as JSON reads them: no leading plus or zero, no digit but ASCII's, no
 * hexadecimal, no NaN, nothing that overflows.
 */
final class NumberTexts {
  private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,99})");
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]{0,99})(\\.[0-9]{1,100})?([eE][+-]?[0-9]{1,4})?");
  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
  private static final int LONGEST = 100;

  private NumberTexts() {}

  static boolean booleanValue(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  static long integer(String text, long least, long most) {
    long value = Long.parseLong(matching(INTEGER, text));
    if (value < least || value > most) {
      throw new ArithmeticException();
    }
    return value;
  }

  static float floatValue(String text) {
    float value = Float.parseFloat(matching(NUMBER, text));
    if (Float.isInfinite(value)) {
      throw new ArithmeticException();
    }
    return value;
  }

  static double doubleValue(String text) {
    double value = Double.parseDouble(matching(NUMBER, text));
    if (Double.isInfinite(value)) {
      throw new ArithmeticException();
    }
    return value;
  }

  static char charValue(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException(text);
    }
    return text.charAt(0);
  }

  static BigDecimal decimal(String text) {
    BigDecimal value = new BigDecimal(matching(NUMBER, text));
    if (value.precision() > LONGEST) {
      throw new ArithmeticException();
    }
    return value;
  }

  static BigInteger bigInteger(String text) {
    return new BigInteger(matching(INTEGER, text));
  }

  static UUID uuid(String text) {
    return UUID.fromString(matching(UUID_FORM, text));
  }

  private static String matching(Pattern form, String text) {
    if (!form.matcher(text).matches()) {
      throw new NumberFormatException();
    }
    return text;
  }
}
