package dev.galvanic.sql.pg;

import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log when the database cannot be reached, and when it is back; not every time. */
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
  private static final long AGAIN_NANOS = 10_000_000_000L;

  private final DatabaseOptions options;
  private final AtomicBoolean down = new AtomicBoolean();
  private final AtomicLong toldNanos = new AtomicLong();

  Outage(DatabaseOptions options) {
    this.options = options;
  }

  void failed(Throwable failure) {
    long now = System.nanoTime();
    long told = toldNanos.get();
    boolean first = down.compareAndSet(false, true);
    if ((first || now - told > AGAIN_NANOS) && toldNanos.compareAndSet(told, now)) {
      LOG.warn(
          "{} cannot use PostgreSQL at {} (database {}, user {}): {}. Start it, or correct the"
              + " address; it is tried again until it answers, and what needs it is 503 till then.",
          options.service(),
          options.address(),
          options.database(),
          options.user(),
          reason(failure));
    }
  }

  void reached() {
    if (down.compareAndSet(true, false)) {
      LOG.info("{} can use PostgreSQL at {} now.", options.service(), options.address());
    }
  }

  private static String reason(Throwable failure) {
    if (failure instanceof PgException refused) {
      return refused.getErrorMessage() + " (" + refused.getSqlState() + ")";
    }
    if (failure instanceof ConnectException) {
      return "connection refused";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
