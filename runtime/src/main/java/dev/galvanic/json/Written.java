package dev.galvanic.json;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds the JSON pointer of the value that comes next, from what was written so far: so nothing has
 * to be kept while all goes well.
 */
final class Written {
  private final byte[] bytes;
  private final int size;

  /** The pointers of the open objects' and arrays' current members, the innermost last. */
  private final Deque<String> pointers = new ArrayDeque<>();

  /** For each of them the index, or -1 in an object. */
  private final Deque<Integer> indexes = new ArrayDeque<>();

  private Written(byte[] bytes, int size) {
    this.bytes = bytes;
    this.size = size;
  }

  /**
   * @param commaDue whether a comma will come before the value
   */
  static String pointer(byte[] bytes, int size, boolean commaDue) {
    Written written = new Written(bytes, size);
    written.pointers.add("");
    written.scan();
    if (commaDue) {
      written.comma();
    }
    return written.pointers.getLast();
  }

  private void scan() {
    for (int i = 0; i < size; i++) {
      switch (bytes[i]) {
        case '{' -> open(-1);
        case '[' -> open(0);
        case '}', ']' -> {
          pointers.removeLast();
          indexes.removeLast();
        }
        case ',' -> comma();
        case '"' -> i = string(i);
        default -> {
          // Part of a number or literal, or a colon.
        }
      }
    }
  }

  private void open(int index) {
    indexes.addLast(index);
    pointers.addLast(index < 0 ? pointers.getLast() : pointers.getLast() + "/0");
  }

  private void comma() {
    int index = indexes.isEmpty() ? -1 : indexes.getLast();
    if (index >= 0) {
      indexes.removeLast();
      indexes.addLast(index + 1);
      replace(String.valueOf(index + 1));
    }
  }

  /** Goes past a string; one with a colon behind it is a member's name. */
  private int string(int quote) {
    int i = quote + 1;
    while (i < size && bytes[i] != '"') {
      i += bytes[i] == '\\' ? 2 : 1;
    }
    if (i + 1 < size && bytes[i + 1] == ':') {
      replace(Text.nameAt(bytes, quote));
    }
    return i;
  }

  private void replace(String step) {
    pointers.removeLast();
    pointers.addLast(Pointer.of(pointers.size() == 0 ? "" : pointers.getLast(), step));
  }
}
