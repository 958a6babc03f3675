package dev.galvanic.client;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Percent-encoding of everything but RFC 3986's unreserved characters, as UTF-8. */
final class Percent {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();
  private static final BitSet UNRESERVED = new BitSet(128);

  static {
    UNRESERVED.set('a', 'z' + 1);
    UNRESERVED.set('A', 'Z' + 1);
    UNRESERVED.set('0', '9' + 1);
    "-._~".chars().forEach(UNRESERVED::set);
  }

  private Percent() {}

  static void encode(StringBuilder out, String text) {
    for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
      if (value > 0 && UNRESERVED.get(value)) {
        out.append((char) value);
      } else {
        out.append('%').append(HEX[value >> 4 & 0xF]).append(HEX[value & 0xF]);
      }
    }
  }
}
