package dev.galvanic.sql.pg;

import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log when the database cannot be reached, and when it is back; not every time. */
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

  /** What time does not mend: the password, the user, the database's name (or pg_hba.conf). */
  private static final Set<String> REFUSALS = Set.of("28P01", "28000", "3D000");

  /** How PgBouncer refuses the timeouts that every connection here begins with. */
  private static final String POOLER = "unsupported startup parameter";

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
    boolean refused =
        failure instanceof PgException answer
            && (REFUSALS.contains(String.valueOf(answer.getSqlState())) || isPooler(answer));
    refusal = refused ? reason(failure) : null;
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
          reason(failure),
          refused
              ? "Correct the user, the password or the name"
              : "Start it, or correct the address",
          consequence);
    }
  }

  void reached() {
    refusal = null;
    if (down.compareAndSet(true, false)) {
      LOG.info("{} can use PostgreSQL at {} now.", options.service(), options.address());
    }
  }

  private static boolean isPooler(PgException answer) {
    return String.valueOf(answer.getErrorMessage()).contains(POOLER);
  }

  private static String reason(Throwable failure) {
    if (failure instanceof PgException refused) {
      return refused.getErrorMessage()
          + " ("
          + refused.getSqlState()
          + (isPooler(refused) ? ": it is no PostgreSQL but a pooler such as PgBouncer)" : ")");
    }
    if (failure instanceof ConnectException) {
      return "connection refused";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
