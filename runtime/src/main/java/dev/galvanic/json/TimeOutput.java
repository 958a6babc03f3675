package dev.galvanic.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Writes times as RFC 3339 does: with their seconds always, and a fraction of 3, 6 or 9 digits if
 * there is one; quoted. Years beyond four digits are written as ISO 8601 extends them.
 */
final class TimeOutput {
  private static final int LENGTH = 64;

  private TimeOutput() {}

  static void write(Output out, LocalDateTime time, @Nullable ZoneOffset offset) {
    out.ensure(LENGTH);
    out.put((byte) '"');
    date(out, time.toLocalDate());
    out.put((byte) 'T');
    clock(out, time.toLocalTime());
    if (offset != null) {
      out.put(offset.getId());
    }
    out.put((byte) '"');
  }

  static void write(Output out, LocalTime time) {
    out.ensure(LENGTH);
    out.put((byte) '"');
    clock(out, time);
    out.put((byte) '"');
  }

  private static void date(Output out, LocalDate date) {
    if (date.getYear() < 0 || date.getYear() > 9999) {
      out.put(date.toString());
      return;
    }
    digits(out, date.getYear(), 4);
    out.put((byte) '-');
    digits(out, date.getMonthValue(), 2);
    out.put((byte) '-');
    digits(out, date.getDayOfMonth(), 2);
  }

  private static void clock(Output out, LocalTime time) {
    digits(out, time.getHour(), 2);
    out.put((byte) ':');
    digits(out, time.getMinute(), 2);
    out.put((byte) ':');
    digits(out, time.getSecond(), 2);
    int nanos = time.getNano();
    if (nanos != 0) {
      out.put((byte) '.');
      if (nanos % 1_000_000 == 0) {
        digits(out, nanos / 1_000_000, 3);
      } else if (nanos % 1_000 == 0) {
        digits(out, nanos / 1_000, 6);
      } else {
        digits(out, nanos, 9);
      }
    }
  }

  private static void digits(Output out, int value, int count) {
    int rest = value;
    for (int i = out.size + count - 1; i >= out.size; i--) {
      out.bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    out.size += count;
  }
}
