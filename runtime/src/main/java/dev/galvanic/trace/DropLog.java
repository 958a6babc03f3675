package dev.galvanic.trace;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log of spans that were dropped: at once, and then once a minute at most. */
final class DropLog {
  private static final Logger LOG = LoggerFactory.getLogger("dev.galvanic.trace");
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final String service;
  private final Destination destination;
  private @Nullable Exception reason;
  private long told;
  private long toldAt = System.nanoTime() - MINUTE;

  DropLog(String service, Destination destination) {
    this.service = service;
    this.destination = destination;
  }

  /** Keeps why, for the next line. */
  synchronized void failed(Exception failure) {
    reason = failure;
  }

  /**
   * Tells of those that were dropped since the last time, if it is time for it.
   *
   * @param dropped all that were dropped so far
   */
  synchronized void tell(long dropped) {
    long now = System.nanoTime();
    if (dropped == told || now - toldAt < MINUTE) {
      return;
    }
    LOG.warn(
        "{}: {} spans for {} were dropped ({}). {}",
        service,
        dropped - told,
        destination.address(),
        reason == null ? "more came than could be sent" : reason.toString(),
        destination.remedy());
    told = dropped;
    toldAt = now;
    reason = null;
  }
}
