package dev.galvanic.trace;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log of spans that were dropped: at once, and then once a minute at most. While nothing
 * arrives at all it is told once, and then that something does again.
 */
final class DropLog {
  private static final Logger LOG = LoggerFactory.getLogger("dev.galvanic.trace");
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final String service;
  private final Destination destination;
  private @Nullable Exception reason;
  private boolean failing;
  private boolean failureTold;
  private long told;
  private long toldAt = System.nanoTime() - MINUTE;

  DropLog(String service, Destination destination) {
    this.service = service;
    this.destination = destination;
  }

  /** One cannot be sent at all; keeps why, for the next line. */
  synchronized void unreadable(Exception broken) {
    reason = broken;
  }

  /** Some did not arrive, and until others do it is taken that none would. */
  synchronized void failed(Exception failure) {
    reason = failure;
    failing = true;
  }

  /**
   * Some did.
   *
   * @param dropped all that were dropped so far
   */
  synchronized void arrived(long dropped) {
    if (failureTold) {
      LOG.info(
          "{}: spans arrive at {} again; {} more were dropped till then.",
          service,
          destination.address(),
          dropped - told);
      told = dropped;
    }
    failing = false;
    failureTold = false;
  }

  /**
   * Tells of those that were dropped since the last time, if it is time for it.
   *
   * @param dropped all that were dropped so far
   */
  synchronized void tell(long dropped) {
    long now = System.nanoTime();
    if (dropped == told || failureTold || now - toldAt < MINUTE) {
      return;
    }
    LOG.warn(
        "{}: {} spans for {} were dropped ({}).{} {}",
        service,
        dropped - told,
        destination.address(),
        reason == null ? "more came than could be sent" : reason.toString(),
        failing ? " It is tried again after a while, and told when they arrive." : "",
        destination.remedy());
    told = dropped;
    toldAt = now;
    failureTold = failing;
    reason = null;
  }
}
