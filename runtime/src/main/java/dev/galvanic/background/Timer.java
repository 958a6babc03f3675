package dev.galvanic.background;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Calls back after a while. A {@link Clock} that is one too, as that of a test is, says when what
 * is repeated is due.
 */
@FunctionalInterface
public interface Timer {
  /** The JDK's own thread for delays, on which nothing may take long. */
  Timer SYSTEM =
      (delay, call) -> {
        CompletableFuture<Void> due =
            new CompletableFuture<Void>()
                .completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
        due.thenRun(call);
        return () -> due.cancel(false);
      };

  /** The clock itself where it can call back, else {@link #SYSTEM}. */
  static Timer of(Clock clock) {
    return clock instanceof Timer timer ? timer : SYSTEM;
  }

  /**
   * What is added at random to a pause, in nanoseconds.
   *
   * @param most from 0 to this
   */
  default long jitter(long most) {
    return ThreadLocalRandom.current().nextLong(most + 1);
  }

  /** What was called back has begun something, which is over at the end of this stage. */
  default void begun(CompletionStage<?> over) {}

  /** Calls back once, unless it is cancelled before. */
  Pending after(Duration delay, Runnable call);

  /** A call that is to come. */
  @FunctionalInterface
  interface Pending {
    Pending NONE = () -> {};

    void cancel();
  }
}
