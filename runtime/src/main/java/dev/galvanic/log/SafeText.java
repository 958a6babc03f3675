package dev.galvanic.log;

/**
 * Text that cannot pretend to be something else: no line of its own, no command to a terminal, no
 * change of the direction of writing.
 */
final class SafeText {
  private static final String HEX = "0123456789abcdef";

  private SafeText() {}

  /** With {@code \n} and <code>&#92;u001b</code> in place of what is no character to be seen. */
  static String escaped(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (isUnsafe(text, i)) {
        return escaped(text, i);
      }
    }
    return text;
  }

  private static String escaped(String text, int first) {
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isUnsafe(text, i)) {
        safe.append(c);
        continue;
      }
      switch (c) {
        case '\n' -> safe.append("\\n");
        case '\r' -> safe.append("\\r");
        case '\t' -> safe.append("\\t");
        default -> {
          safe.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            safe.append(HEX.charAt(c >> shift & 15));
          }
        }
      }
    }
    return safe.toString();
  }

  /** With U+FFFD in place of each half of a surrogate pair, which UTF-8 cannot carry. */
  static String paired(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (isHalf(text, i)) {
        StringBuilder whole = new StringBuilder(text);
        for (int j = i; j < length; j++) {
          if (isHalf(text, j)) {
            whole.setCharAt(j, '\ufffd');
          }
        }
        return whole.toString();
      }
    }
    return text;
  }

  private static boolean isUnsafe(String text, int at) {
    char c = text.charAt(at);
    return c < ' ' || (c >= 0x7f && (isInvisible(c) || isHalf(text, at)));
  }

  /**
   * Whether it does something instead of being seen: DEL and the control characters of ISO 6429,
   * the line ends of Unicode, and what turns the direction of writing.
   */
  static boolean isInvisible(int c) {
    return (c >= 0x7f && c < 0xa0)
        || c == 0x061c
        || (c >= 0x200e && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
