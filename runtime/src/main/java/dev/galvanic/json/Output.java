package dev.galvanic.json;

import java.util.Arrays;

/** Bytes that grow. */
final class Output {
  private static final int LARGE = 1 << 16;

  byte[] bytes;
  int size;

  Output(int capacity) {
    bytes = new byte[capacity];
  }

  /** Makes room for so many more bytes. */
  void ensure(int more) {
    if (more > bytes.length - size) {
      grow(more);
    }
  }

  private void grow(int more) {
    // Exact sums: beyond 2 GiB it is an error, not a negative size.
    int needed = Math.addExact(size, more);
    int factor = bytes.length < LARGE ? 4 : 2;
    int larger = (int) Math.min((long) bytes.length * factor, Integer.MAX_VALUE - 8);
    bytes = Arrays.copyOf(bytes, Math.max(needed, larger));
  }

  void put(byte b) {
    ensure(1);
    bytes[size++] = b;
  }

  /** A few bytes. */
  void put(byte[] more) {
    ensure(more.length);
    Words.copy(more, bytes, size);
    size += more.length;
  }

  /** Text that is ASCII and needs no escapes. */
  void put(String ascii) {
    int length = ascii.length();
    ensure(length);
    for (int i = 0; i < length; i++) {
      bytes[size + i] = (byte) ascii.charAt(i);
    }
    size += length;
  }
}
