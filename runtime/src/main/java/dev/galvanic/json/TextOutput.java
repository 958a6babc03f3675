package dev.galvanic.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes strings: ASCII as it is, the rest as UTF-8, escaped only where JSON wants it. */
final class TextOutput {
  /** The letter of a character's short escape, 'u' for a long one, 0 for none. */
  private static final byte[] ESCAPES = new byte[128];

  static {
    Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
    ESCAPES['\b'] = 'b';
    ESCAPES['\f'] = 'f';
    ESCAPES['\n'] = 'n';
    ESCAPES['\r'] = 'r';
    ESCAPES['\t'] = 't';
    ESCAPES['"'] = '"';
    ESCAPES['\\'] = '\\';
  }

  private TextOutput() {}

  /** From so many characters on it is worth making an array of a string's bytes. */
  private static final int LONG = 24;

  /** False, nothing written, if half a surrogate pair is in the text. */
  static boolean write(Output out, String text) {
    int length = text.length();
    out.ensure(length + 2);
    if (length >= LONG && writePlain(out, text)) {
      return true;
    }
    byte[] bytes = out.bytes;
    int at = out.size;
    bytes[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 128 || ESCAPES[c] != 0) {
        return writeRest(out, text, i, at);
      }
      bytes[at++] = (byte) c;
    }
    bytes[at++] = '"';
    out.size = at;
    return true;
  }

  /**
   * Writes a string that is ASCII without escapes, by the JDK's vectorized encoder. False for
   * another, and for one with a question mark: the encoder puts one for half a surrogate pair too.
   */
  private static boolean writePlain(Output out, String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int length = utf8.length;
    if (length != text.length() || !Ascii.plainWithoutQuestion(utf8)) {
      return false;
    }
    out.bytes[out.size] = '"';
    System.arraycopy(utf8, 0, out.bytes, out.size + 1, length);
    out.bytes[out.size + 1 + length] = '"';
    out.size += length + 2;
    return true;
  }

  private static boolean writeRest(Output out, String text, int from, int to) {
    int start = out.size;
    out.size = to;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      out.ensure(6);
      if (c < 128) {
        ascii(out, c);
      } else if (!Character.isSurrogate(c)) {
        out.size = Utf8.write(out.bytes, out.size, c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.size = Utf8.write(out.bytes, out.size, text.codePointAt(i++));
      } else {
        out.size = start;
        return false;
      }
      i++;
    }
    out.put((byte) '"');
    return true;
  }

  private static void ascii(Output out, char c) {
    byte[] bytes = out.bytes;
    byte escape = ESCAPES[c];
    if (escape == 0) {
      bytes[out.size++] = (byte) c;
      return;
    }
    bytes[out.size++] = '\\';
    bytes[out.size++] = escape;
    if (escape == 'u') {
      bytes[out.size++] = '0';
      bytes[out.size++] = '0';
      bytes[out.size++] = Hex.digit((long) c >> 4);
      bytes[out.size++] = Hex.digit((long) c);
    }
  }
}
