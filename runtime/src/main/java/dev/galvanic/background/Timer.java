package dev.galvanic.background;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Calls back after a while. */
@FunctionalInterface
interface Timer {
  /** The JDK's own thread for delays, on which nothing may take long. */
  Timer SYSTEM =
      (delay, call) -> {
        CompletableFuture<Void> due =
            new CompletableFuture<Void>()
                .completeOnTimeout(null, delay.toNanos(), TimeUnit.NANOSECONDS);
        due.thenRun(call);
        return () -> due.cancel(false);
      };

  /** Calls back once, unless it is cancelled before. */
  Pending after(Duration delay, Runnable call);

  /** A call that is to come. */
  @FunctionalInterface
  interface Pending {
    Pending NONE = () -> {};

    void cancel();
  }
}
