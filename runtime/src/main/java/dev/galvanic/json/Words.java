package dev.galvanic.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight or four bytes of an array at once, the first one lowest. */
final class Words {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private Words() {}

  static long get(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  static void put(byte[] bytes, int at, long word) {
    LONGS.set(bytes, at, word);
  }

  /**
   * Copies all of an array. For the few bytes of a name this takes half the time of {@link
   * System#arraycopy}: words, the last one over the end of the one before.
   */
  static void copy(byte[] from, byte[] to, int at) {
    int length = from.length;
    if (length >= Long.BYTES) {
      int last = length - Long.BYTES;
      for (int i = 0; i < last; i += Long.BYTES) {
        LONGS.set(to, at + i, (long) LONGS.get(from, i));
      }
      LONGS.set(to, at + last, (long) LONGS.get(from, last));
    } else if (length >= Integer.BYTES) {
      int last = length - Integer.BYTES;
      INTS.set(to, at, (int) INTS.get(from, 0));
      INTS.set(to, at + last, (int) INTS.get(from, last));
    } else {
      for (int i = 0; i < length; i++) {
        to[at + i] = from[i];
      }
    }
  }
}
