package dev.galvanic.json;

/** The well-formed byte sequences of Unicode's table 3-7: no overlong ones, no surrogates. */
final class Utf8 {
  private Utf8() {}

  /** How many bytes the sequence beyond ASCII at {@code at} has, 2 to 4; 0 if it is ill-formed. */
  static int length(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (at + length > end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    if (second < lowest(lead) || second > highest(lead)) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static int lowest(int lead) {
    return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  }

  private static int highest(int lead) {
    return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  }

  /** Writes a code point, which is no surrogate, and returns the index after it. */
  static int write(byte[] to, int at, int codePoint) {
    int i = at;
    if (codePoint < 0x80) {
      to[i++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      to[i++] = (byte) (0xC0 | codePoint >> 6);
      to[i++] = (byte) (0x80 | codePoint & 0x3F);
    } else if (codePoint < 0x10000) {
      to[i++] = (byte) (0xE0 | codePoint >> 12);
      to[i++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
      to[i++] = (byte) (0x80 | codePoint & 0x3F);
    } else {
      to[i++] = (byte) (0xF0 | codePoint >> 18);
      to[i++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
      to[i++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
      to[i++] = (byte) (0x80 | codePoint & 0x3F);
    }
    return i;
  }
}
