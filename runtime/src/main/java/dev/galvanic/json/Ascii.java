package dev.galvanic.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the end of plain text, eight bytes at a time. */
final class Ascii {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES * 0x80;
  private static final long SPACES = ONES * ' ';
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';

  private Ascii() {}

  /**
   * The index of the first byte from {@code from} that is a quote, a backslash, a control character
   * or beyond ASCII; {@code to} if there is none.
   */
  static int plainUntil(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long special = special((long) WORDS.get(bytes, i));
      if (special != 0) {
        return i + (Long.numberOfTrailingZeros(special) >> 3);
      }
    }
    while (i < to && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  /**
   * The high bit of each byte that is not plain. Bits above the lowest one set may be wrong, for
   * subtraction borrows; see "Determine if a word has a zero byte" of Anderson's Bit Twiddling
   * Hacks.
   */
  private static long special(long word) {
    long quote = word ^ QUOTES;
    long backslash = word ^ BACKSLASHES;
    return (word | word - SPACES | quote - ONES | backslash - ONES) & HIGH_BITS;
  }
}
