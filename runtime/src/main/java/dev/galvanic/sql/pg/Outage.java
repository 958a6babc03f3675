package dev.galvanic.sql.pg;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log when the database cannot be reached, and when it is back; not every time. */
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

  private static final long AGAIN_NANOS = 10_000_000_000L;

  private final DatabaseOptions options;
  private final String consequence;
  private final AtomicBoolean down = new AtomicBoolean();
  private final AtomicLong toldNanos = new AtomicLong();
  private volatile @Nullable String refusal;

  /**
   * @param consequence what the log is told that an outage means
   */
  Outage(DatabaseOptions options, String consequence) {
    this.options = options;
    this.consequence = consequence;
  }

  /** Why the server, which is there, lets this service not in; null if it was something else. */
  @Nullable String refusal() {
    return refusal;
  }

  void failed(Throwable failure) {
    OutageReason reason = OutageReason.of(failure);
    refusal = reason.isRefusal() ? reason.text() : null;
    long now = System.nanoTime();
    long told = toldNanos.get();
    boolean first = down.compareAndSet(false, true);
    if ((first || now - told > AGAIN_NANOS) && toldNanos.compareAndSet(told, now)) {
      LOG.warn(
          "{} cannot use PostgreSQL at {} (database {}, user {}): {}. {}; it is tried again until"
              + " it answers, and {} till then.",
          options.service(),
          options.address(),
          options.database(),
          options.user(),
          reason.text(),
          reason.remedy(),
          consequence);
    }
  }

  void reached() {
    refusal = null;
    if (down.compareAndSet(true, false)) {
      LOG.info("{} can use PostgreSQL at {} now.", options.service(), options.address());
    }
  }
}
