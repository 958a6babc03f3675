package dev.galvanic.http;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Which replies of 503 the log is told: one for each cause and second, for what makes them makes
 * many. Safe for any thread.
 */
final class UnavailableLog {
  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** A message may have anything in it: beyond so many causes they are taken for one. */
  private static final int CAUSES = 64;

  private final LongSupplier nanos;
  private final Map<String, Cause> causes = new ConcurrentHashMap<>();

  /**
   * @param nanos the time, as that of {@link System#nanoTime}
   */
  UnavailableLog(LongSupplier nanos) {
    this.nanos = nanos;
  }

  private static final class Cause {
    final AtomicLong toldNanos;
    final AtomicLong untold = new AtomicLong();

    Cause(long toldNanos) {
      this.toldNanos = new AtomicLong(toldNanos);
    }
  }

  /**
   * To be called for every reply.
   *
   * @return how many of this cause were not told since the last one that was; empty if this one is
   *     not to be told either
   */
  OptionalLong tell(String name) {
    long now = nanos.getAsLong();
    Cause cause =
        causes.computeIfAbsent(
            causes.size() < CAUSES || causes.containsKey(name) ? name : "",
            first -> new Cause(now - PAUSE_NANOS));
    long told = cause.toldNanos.get();
    if (now - told < PAUSE_NANOS || !cause.toldNanos.compareAndSet(told, now)) {
      cause.untold.incrementAndGet();
      return OptionalLong.empty();
    }
    return OptionalLong.of(cause.untold.getAndSet(0));
  }
}
