package dev.galvanic.trace;

/** Ids as the trace headers write them: lower case hexadecimal digits, and nothing else. */
final class Hex {
  private Hex() {}

  /** Whether these characters are such digits. */
  static boolean are(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (digit(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The number that up to 16 such digits are. */
  static long read(String text, int from, int to) {
    long value = 0;
    for (int i = from; i < to; i++) {
      value = value << 4 | digit(text.charAt(i));
    }
    return value;
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  }
}
