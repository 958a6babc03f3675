package dev.galvanic.bench.worker;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** When the callers of a run have enough: its time is up, or one of them failed. */
final class Stop {
  private static final long STEP_MILLIS = 5;
  private static final long PATIENCE = 20;

  private final CountDownLatch now = new CountDownLatch(1);
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile boolean over;

  boolean isOver() {
    return over;
  }

  void failed(Throwable cause) {
    failure.compareAndSet(null, cause);
    over = true;
    now.countDown();
  }

  /** Waits until the process has used so much CPU, or twenty times as long if it gets none. */
  void afterCpu(long millis) throws InterruptedException {
    Usage begun = Usage.now();
    boolean more = true;
    while (more) {
      boolean failed = now.await(STEP_MILLIS, TimeUnit.MILLISECONDS);
      Usage used = Usage.now();
      more =
          !failed
              && used.cpuNanos() - begun.cpuNanos() < TimeUnit.MILLISECONDS.toNanos(millis)
              && used.nanos() - begun.nanos() < TimeUnit.MILLISECONDS.toNanos(millis * PATIENCE);
    }
    over = true;
  }

  void rethrow() {
    Throwable cause = failure.get();
    if (cause != null) {
      throw new IllegalStateException(String.valueOf(cause.getMessage()), cause);
    }
  }
}
