package dev.galvanic.sample;

import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks another process again until it has what is waited for: it tells nobody when it has. */
final class Patience {
  private static final long NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long BETWEEN_MILLIS = 50;

  private Patience() {}

  /** What was asked for, as soon as it is enough; an error with the last answer if it never is. */
  static <T> T until(Predicate<T> enough, Supplier<T> asked) throws InterruptedException {
    long end = System.nanoTime() + NANOS;
    T answer = asked.get();
    while (!enough.test(answer)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("In a minute it came to no more than: " + answer);
      }
      TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
      answer = asked.get();
    }
    return answer;
  }
}
