package dev.galvanic.json;

/** The escapes of RFC 8259 section 7. */
final class Escapes {
  private static final int UNIT = 6;

  private Escapes() {}

  /**
   * How many bytes the escape whose backslash is at {@code at} has: 2, 6, or 12 for a surrogate
   * pair; 0 if it is none, half a pair among them.
   */
  static int length(byte[] bytes, int at, int end) {
    if (at + 1 >= end) {
      return 0;
    }
    if (bytes[at + 1] != 'u') {
      return simple(bytes[at + 1]) < 0 ? 0 : 2;
    }
    int unit = unit(bytes, at, end);
    if (unit < 0 || unit >= 0xDC00 && unit <= 0xDFFF) {
      return 0;
    }
    if (unit < 0xD800 || unit > 0xDFFF) {
      return UNIT;
    }
    int low = unit(bytes, at + UNIT, end);
    return low >= 0xDC00 && low <= 0xDFFF ? 2 * UNIT : 0;
  }

  /** Copies a text of right escapes without them; returns the index after the copy. */
  static int copy(byte[] from, int start, int end, byte[] to) {
    int out = 0;
    int i = start;
    while (i < end) {
      if (from[i] != '\\') {
        to[out++] = from[i++];
      } else if (from[i + 1] != 'u') {
        to[out++] = (byte) simple(from[i + 1]);
        i += 2;
      } else {
        int unit = unit(from, i, end);
        i += UNIT;
        if (Character.isHighSurrogate((char) unit)) {
          unit = Character.toCodePoint((char) unit, (char) unit(from, i, end));
          i += UNIT;
        }
        out = Utf8.write(to, out, unit);
      }
    }
    return out;
  }

  private static int simple(byte letter) {
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> -1;
    };
  }

  /** The UTF-16 unit of the six bytes {@code \}{@code uXXXX} at {@code at}, or -1. */
  private static int unit(byte[] bytes, int at, int end) {
    if (at + UNIT > end || bytes[at] != '\\' || bytes[at + 1] != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + UNIT; i++) {
      int digit = Hex.digit(bytes[i]);
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }
}
