package dev.galvanic.processor.model.sql.syntax;

import java.math.BigInteger;
import java.util.function.IntPredicate;

/** Numbers, with underscores between digits and in other bases. */
final class NumberText {
  private final Source source;

  NumberText(Source source) {
    this.source = source;
  }

  /** Moves behind the number; whether it is an integer. */
  boolean skip() {
    if (source.peek(0) == '0' && radix(source.peek(1)) != 10) {
      int radix = radix(source.peek(1));
      int start = source.at;
      source.at += 2;
      int digits = source.at;
      digits(c -> Character.digit(c, radix) >= 0);
      if (source.at == digits) {
        throw Refusal.invalid(
            start, 2, source.from(start) + " has no digits", "Write digits behind it");
      }
      return true;
    }
    boolean integer = true;
    digits(Source::digit);
    if (source.peek(0) == '.' && source.peek(1) != '.') {
      integer = false;
      source.at++;
      if (source.peek(0) != '_') {
        digits(Source::digit);
      }
    }
    return !exponent() && integer;
  }

  private boolean exponent() {
    int sign = source.peek(1) == '+' || source.peek(1) == '-' ? 1 : 0;
    if ((source.peek(0) != 'e' && source.peek(0) != 'E') || !Source.digit(source.peek(1 + sign))) {
      return false;
    }
    source.at += 1 + sign;
    digits(Source::digit);
    return true;
  }

  private void digits(IntPredicate digit) {
    while (digit.test(source.peek(0)) || (source.peek(0) == '_' && digit.test(source.peek(1)))) {
      source.at++;
    }
  }

  private static int radix(char letter) {
    return switch (letter) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 10;
    };
  }

  /** An integer without underscores in digits of base 10. */
  static String decimal(String text) {
    int radix = text.length() > 1 ? radix(text.charAt(1)) : 10;
    return radix == 10 ? text : new BigInteger(text.substring(2), radix).toString();
  }
}
