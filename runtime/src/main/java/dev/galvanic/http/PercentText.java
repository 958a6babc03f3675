package dev.galvanic.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoded UTF-8 (RFC 3986 section 2.1), read strictly: what is not well-formed throws. */
final class PercentText {
  private PercentText() {}

  /**
   * @param plusIsSpace in a query or a form a plus sign stands for a space, in a path for itself
   * @throws IllegalArgumentException if an escape or the UTF-8 it stands for is malformed
   */
  static String decode(String text, boolean plusIsSpace) {
    if (text.indexOf('%') < 0) {
      return plusIsSpace ? text.replace('+', ' ') : text;
    }
    byte[] bytes = new byte[text.length()];
    int size = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        bytes[size++] = (byte) (digit(text, i + 1) << 4 | digit(text, i + 2));
        i += 2;
      } else if (c > 127) {
        throw new IllegalArgumentException("has a character that must be percent-encoded");
      } else {
        bytes[size++] = (byte) (c == '+' && plusIsSpace ? ' ' : c);
      }
    }
    try {
      // A new decoder reports what is malformed; a String's constructor would replace it silently.
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, size)).toString();
    } catch (CharacterCodingException malformed) {
      throw new IllegalArgumentException("is not UTF-8 once its percent signs are read", malformed);
    }
  }

  private static int digit(String text, int at) {
    int value = at < text.length() ? hex(text.charAt(at)) : -1;
    if (value < 0) {
      throw new IllegalArgumentException("has a percent sign that two hex digits do not follow");
    }
    return value;
  }

  private static int hex(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int letter = c | 0x20;
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }
}
