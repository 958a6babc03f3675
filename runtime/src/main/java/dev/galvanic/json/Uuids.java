package dev.galvanic.json;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs in the 36 characters of RFC 9562 section 4; {@link UUID#fromString} takes others too. */
final class Uuids {
  static final int LENGTH = 36;

  private Uuids() {}

  static @Nullable UUID of(byte[] text, int from, int to) {
    if (to - from != LENGTH) {
      return null;
    }
    long high = 0;
    long low = 0;
    for (int i = 0; i < LENGTH; i++) {
      byte b = text[from + i];
      if (hyphen(i)) {
        if (b != '-') {
          return null;
        }
        continue;
      }
      int digit = Hex.digit(b);
      if (digit < 0) {
        return null;
      }
      if (i < LENGTH / 2) {
        high = high << 4 | digit;
      } else {
        low = low << 4 | digit;
      }
    }
    return new UUID(high, low);
  }

  static void write(UUID uuid, byte[] to, int at) {
    int shift = Long.SIZE;
    for (int i = 0; i < LENGTH; i++) {
      if (hyphen(i)) {
        to[at + i] = '-';
        continue;
      }
      shift = shift == 0 ? Long.SIZE - 4 : shift - 4;
      boolean high = i < LENGTH / 2;
      to[at + i] =
          Hex.digit(
              (high ? uuid.getMostSignificantBits() : uuid.getLeastSignificantBits()) >>> shift);
    }
  }

  private static boolean hyphen(int index) {
    return index == 8 || index == 13 || index == 18 || index == 23;
  }
}
