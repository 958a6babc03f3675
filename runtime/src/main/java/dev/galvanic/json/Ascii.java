package dev.galvanic.json;

/** Finds the end of plain text, eight bytes at a time. */
final class Ascii {
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES * 0x80;
  private static final long SPACES = ONES * ' ';
  private static final long QUOTES = ONES * '"';
  private static final long QUESTIONS = ONES * '?';
  private static final long BACKSLASHES = ONES * '\\';

  private Ascii() {}

  /**
   * The index of the first byte from {@code from} that is a quote, a backslash, a control character
   * or beyond ASCII; {@code to} if there is none.
   */
  static int plainUntil(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      long special = special(Words.get(bytes, i));
      if (special != 0) {
        return i + (Long.numberOfTrailingZeros(special) >> 3);
      }
    }
    while (i < to && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  /** Whether there is nothing but plain bytes, and no question mark. Of 8 bytes or more. */
  static boolean plainWithoutQuestion(byte[] bytes) {
    int last = bytes.length - Long.BYTES;
    for (int i = 0; i < last; i += Long.BYTES) {
      if (specialOrQuestion(Words.get(bytes, i)) != 0) {
        return false;
      }
    }
    return specialOrQuestion(Words.get(bytes, last)) == 0;
  }

  private static long specialOrQuestion(long word) {
    return special(word) | (word ^ QUESTIONS) - ONES & HIGH_BITS;
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
