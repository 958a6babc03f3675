package dev.galvanic.sample;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until there is what is waited for, of which nobody tells when it is there. */
final class Patience {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final long BETWEEN_MILLIS = 50;

  private Patience() {}

  /** What was asked for, as soon as it is enough; an error with the last answer if it never is. */
  static <T> T until(Predicate<T> enough, Supplier<T> asked) throws InterruptedException {
    return within(LONG, enough, asked);
  }

  /** The same, if it is not to take that long. */
  static <T> T within(Duration time, Predicate<T> enough, Supplier<T> asked)
      throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    T answer = asked.get();
    while (!enough.test(answer)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "In " + time.toSeconds() + " s it came to no more than: " + answer);
      }
      TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
      answer = asked.get();
    }
    return answer;
  }
}
