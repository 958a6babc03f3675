package dev.galvanic.migrate;

import java.time.Duration;

/** How times stand in messages. */
final class Texts {
  private Texts() {}

  /** {@code 250 ms}, {@code 7 s}, {@code 3 min 5 s}. */
  static String time(Duration time) {
    long seconds = time.toSeconds();
    if (seconds < 10 && time.toMillis() % 1000 != 0) {
      return time.toMillis() + " ms";
    }
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
  }
}
