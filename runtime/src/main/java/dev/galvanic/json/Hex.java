package dev.galvanic.json;

/** Hexadecimal digits of ASCII. */
final class Hex {
  private static final byte[] DIGITS = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  private Hex() {}

  /** 0 to 15, or -1. */
  static int digit(byte b) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    int letter = b | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /** The lower-case digit of the lowest four bits. */
  static byte digit(long value) {
    return DIGITS[(int) value & 15];
  }
}
