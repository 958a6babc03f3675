package dev.galvanic.sql.pg;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the servers where they are in the log of changes, again and again, and so knows which one is
 * the primary and which replicas are near enough to be read from.
 *
 * <p>How old a replica's data are is told by no clock of a server's: where the primary was at times
 * of this process's clock is remembered, and a replica that has replayed what the primary had
 * written some time ago is no older than that. A primary where nothing happens therefore makes no
 * replica old, as the time of the last replayed transaction would; one that cannot be asked
 * neither. Asked for is what the primary has written, not what it has inserted: at the end of a
 * page no replica would reach that before more comes. With {@code synchronous_commit} off a commit
 * may be older by three times {@code wal_writer_delay}, then.
 */
final class ReplicaWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ReplicaWatch.class);
  private static final Statement POSITION =
      Statement.read(
          "Database.position",
          "SELECT pg_is_in_recovery(), coalesce((CASE WHEN pg_is_in_recovery()"
              + " THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END"
              + " - '0/0'::pg_lsn)::bigint, 0)");

  /** One that does not answer for so long is left alone until it does. */
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private final Servers servers;
  private final Shared shared;
  private final CursorPlaces cursors;
  private final String service;
  private final long maxLagNanos;
  private final List<Seen> seen;
  private final Deque<Sample> samples = new ArrayDeque<>();

  /** Where the primary was at a time. */
  private record Sample(long nanos, long position) {}

  /** What is known of a server. */
  private static final class Seen {
    private final Server server;
    private boolean asking;
    private long askedNanos;
    private boolean asked;
    private boolean away = true;
    private boolean standby;
    private long position;
    private boolean old;

    Seen(Server server) {
      this.server = server;
    }
  }

  ReplicaWatch(Servers servers, Shared shared, CursorPlaces cursors, DatabaseOptions options) {
    this.servers = servers;
    this.shared = shared;
    this.cursors = cursors;
    this.service = options.service();
    this.maxLagNanos = options.replicas().maxLag().toNanos();
    this.seen = servers.all().stream().map(Seen::new).toList();
  }

  /** To be called several times a second, on any event loop; it does not wait. */
  synchronized void look() {
    long now = System.nanoTime();
    for (Seen each : seen) {
      if (!each.asking) {
        each.asking = true;
        each.askedNanos = now;
        ask(each, now);
      }
    }
    decide(now);
  }

  private void ask(Seen each, long now) {
    new AsyncCalls(shared, each.server.dispatch(), cursors)
        .fetchOne(
            POSITION,
            row -> {
              answered(each, now, row.booleanValue(0), row.longValue(1));
              return true;
            })
        .whenComplete((done, failure) -> ended(each, failure));
  }

  private synchronized void answered(Seen each, long askedNanos, boolean standby, long position) {
    each.standby = standby;
    each.position = position;
    each.away = false;
    if (each.server == servers.primary() && !standby) {
      Sample last = samples.peekLast();
      if (last != null && last.position() == position) {
        samples.removeLast();
      }
      samples.addLast(new Sample(askedNanos, position));
      while (samples.size() > 1 && askedNanos - samples.getFirst().nanos() > maxLagNanos) {
        samples.removeFirst();
      }
    }
  }

  private synchronized void ended(Seen each, @Nullable Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (each.server != servers.primary()) {
      each.away = cause != null;
    } else if (cause instanceof DatabaseUnavailableException) {
      each.away = true;
    }
    each.asking = false;
    each.asked = true;
    decide(System.nanoTime());
  }

  private void decide(long now) {
    Server primary = primary();
    List<Server> fit = new ArrayList<>();
    for (Seen each : seen) {
      boolean silent = each.asking && now - each.askedNanos > PATIENCE_NANOS;
      if (each.server != primary && each.standby && !each.away && !silent && isNear(each)) {
        fit.add(each.server);
      }
    }
    servers.found(primary, fit);
  }

  /** The one that was, unless it is away or follows another, and one of the others leads. */
  private Server primary() {
    Server current = servers.primary();
    Server leading = null;
    for (Seen each : seen) {
      if (each.server == current) {
        if (!each.asked || !each.away && !each.standby) {
          return current;
        }
      } else if (leading == null && !each.away && !each.standby) {
        leading = each.server;
      }
    }
    if (leading == null) {
      return current;
    }
    samples.clear();
    LOG.warn(
        "{}: PostgreSQL at {} is the primary now, and {}, which was, is away or follows it. What"
            + " changes something goes there from now on.",
        service,
        leading,
        current);
    return leading;
  }

  private boolean isNear(Seen each) {
    Sample oldest = samples.peekFirst();
    boolean old = oldest == null || each.position < oldest.position();
    if (old != each.old && oldest != null) {
      each.old = old;
      if (old) {
        LOG.warn(
            "{}: the replica at {} is too far behind to be read from; the primary is, until it has"
                + " caught up.",
            service,
            each.server);
      } else {
        LOG.info("{}: the replica at {} has caught up.", service, each.server);
      }
    }
    return !old;
  }
}
