package dev.galvanic.client.resilience;

import java.util.concurrent.atomic.AtomicInteger;

/** So many calls under way at most, so that a service that hangs does not hold everything. */
final class Bulkhead {
  private final AtomicInteger underWay = new AtomicInteger();
  private final int most;

  Bulkhead(int most) {
    this.most = most;
  }

  boolean enter() {
    if (underWay.incrementAndGet() <= most) {
      return true;
    }
    underWay.decrementAndGet();
    return false;
  }

  void leave() {
    underWay.decrementAndGet();
  }

  int underWay() {
    return underWay.get();
  }
}
