package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.SqlFailure;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A connection that plain reads of one event loop share. Once opened it is always there or being
 * opened again, with growing pauses; while it is down a read fails at once. Lives on its loop's
 * thread.
 */
final class ReadConnection implements Sink {
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 1000;
  private static final int MOST_WAITING = 1000;

  /** As much, with short rows, as the server gathers before it sends: 8 KB. */
  private static final int LARGE_ROWS = 64;

  private final Vertx vertx;
  private final Connector connector;
  private final Outage outage;
  private final Loop loop;
  private final Counters counters;
  private final Deque<Call<?, ?>> waiting = new ArrayDeque<>();
  private volatile @Nullable Link link;
  private boolean opened;
  private boolean connecting;
  private boolean closed;
  private boolean large;
  private long pauseMillis = FIRST_PAUSE_MILLIS;

  ReadConnection(Vertx vertx, Connector connector, Outage outage, Loop loop, Counters counters) {
    this.vertx = vertx;
    this.connector = connector;
    this.outage = outage;
    this.loop = loop;
    this.counters = counters;
  }

  void open() {
    opened = true;
    loop.execute(this::connect);
  }

  /** Whether reads can be sent on it; if it was never asked for, it is opened now. On the loop. */
  boolean isOpenOrOpens() {
    if (!opened) {
      open();
    }
    return link != null;
  }

  /** Whether the last answer was a large one: then so will be the next, as a rule. On the loop. */
  boolean hasLargeAnswers() {
    return large;
  }

  @Override
  public <T extends @Nullable Object> void send(Call<T, ?> call) {
    if (!loop.inLoop()) {
      loop.execute(() -> send(call));
      return;
    }
    Link live = link;
    if (live != null) {
      live.send(
          call,
          false,
          (answer, failure) -> {
            if (answer != null) {
              large = answer.value().count() >= LARGE_ROWS;
              call.answer(answer);
            } else if (failure != null) {
              failed(live, call, failure);
            }
          });
    } else if (connecting && waiting.size() < MOST_WAITING) {
      waiting.add(call);
    } else {
      refuse(call);
    }
  }

  /** Whether it is there just now. */
  boolean isOpen() {
    return link != null;
  }

  /** How many reads are sent and not answered. */
  int inFlight() {
    Link live = link;
    return live == null ? 0 : live.inFlight();
  }

  /** It may be dropped without a word while nobody uses it: better noticed before somebody does. */
  void watch(long patienceNanos, long idleNanos) {
    loop.execute(
        () -> {
          Link live = link;
          if (live != null) {
            live.watch(patienceNanos);
            live.knock(idleNanos);
          }
        });
  }

  void close() {
    loop.execute(
        () -> {
          closed = true;
          Link live = link;
          if (live != null) {
            live.close();
            link = null;
          }
          refuseWaiting();
        });
  }

  private void failed(Link used, Call<?, ?> call, Throwable failure) {
    if (failure instanceof PgException stale) {
      // Everything that the connection has prepared may be as stale: a new one starts afresh.
      replace(used);
      if (call.mayRetry()) {
        send(call);
      } else {
        call.fail(SqlErrors.of(call.statement().name(), stale));
      }
    } else {
      if (used.isRetired()) {
        replace(used);
      }
      call.fail(failure);
    }
  }

  private void replace(Link used) {
    if (link == used) {
      link = null;
      used.close();
      connect();
    }
  }

  private void connect() {
    if (connecting || closed) {
      return;
    }
    connecting = true;
    connector
        .connect(loop)
        .whenComplete(
            (opened, failure) -> {
              connecting = false;
              if (opened != null) {
                connected(opened);
              } else {
                outage.failed(failure);
                refuseWaiting();
                tryLater();
              }
            });
  }

  private void connected(Link opened) {
    if (closed) {
      opened.close();
      return;
    }
    outage.reached();
    counters.opened().increment();
    pauseMillis = FIRST_PAUSE_MILLIS;
    link = opened;
    opened.onClose(this::lost);
    for (Call<?, ?> call = waiting.poll(); call != null; call = waiting.poll()) {
      send(call);
    }
  }

  private void lost(Link gone) {
    counters.closed().increment();
    if (link == gone) {
      link = null;
      connect();
    }
  }

  private void tryLater() {
    long pause = pauseMillis + ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MILLIS);
    pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    vertx.setTimer(pause, fired -> open());
  }

  private void refuseWaiting() {
    for (Call<?, ?> call = waiting.poll(); call != null; call = waiting.poll()) {
      refuse(call);
    }
  }

  private static void refuse(Call<?, ?> call) {
    call.fail(
        new DatabaseUnavailableException(
            SqlFailure.of(call.statement().name(), "the database cannot be reached"), null));
  }
}
