package dev.galvanic.client.resilience;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A clock that stands still until it is told to go on; it begins anywhere, as nanoTime does. */
final class Watch implements LongSupplier {
  private final AtomicLong now = new AtomicLong(-5_000_000_000L);

  @Override
  public long getAsLong() {
    return now.get();
  }

  void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
