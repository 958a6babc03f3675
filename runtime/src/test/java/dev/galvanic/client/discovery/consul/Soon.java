package dev.galvanic.client.discovery.consul;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what comes to be elsewhere. */
public final class Soon {
  private Soon() {}

  public static boolean within(Duration time, BooleanSupplier condition)
      throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(10);
    }
    return true;
  }
}
