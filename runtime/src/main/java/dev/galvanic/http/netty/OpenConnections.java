package dev.galvanic.http.netty;

import java.time.Duration;

/** How many connections a server has; safe from any thread. */
final class OpenConnections {
  private int count;

  synchronized void opened() {
    count++;
  }

  synchronized void closed() {
    count--;
    if (count == 0) {
      notifyAll();
    }
  }

  /** Waits until there is none; returns whether that came about in time. */
  synchronized boolean awaitNone(Duration grace) throws InterruptedException {
    long end = System.nanoTime() + grace.toNanos();
    while (count > 0) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      wait(left / 1_000_000 + 1);
    }
    return true;
  }
}
