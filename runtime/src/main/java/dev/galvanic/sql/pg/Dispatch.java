package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.Statement;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement of its own goes. A plain read goes to the shared connections of the caller's
 * loop; a foreign thread stays with one of them, so that a loop which is late holds up its own
 * callers only. Anything else goes to a connection leased for it alone, so that a write that waits
 * for a lock never stands in front of other requests' reads.
 */
final class Dispatch implements Sink {
  private final List<LoopReads> reads;
  private final Pool pool;

  Dispatch(List<LoopReads> reads, Pool pool) {
    this.reads = reads;
    this.pool = pool;
  }

  @Override
  public <T extends @Nullable Object> void send(Call<T, ?> call) {
    Statement statement = call.statement();
    if (statement.isRead() && !statement.isSlow() && !call.isBatch() && !reads.isEmpty()) {
      Loop home = call.home();
      long place = home == null ? Thread.currentThread().getId() : home.index();
      reads.get((int) (place % reads.size())).send(call);
    } else {
      lease(call);
    }
  }

  private <T extends @Nullable Object> void lease(Call<T, ?> call) {
    pool.acquire(call.statement().name(), call.home(), call.deadline())
        .whenComplete(
            (link, failure) -> {
              if (link == null) {
                call.fail(failure);
              } else if (call.isAbandoned()) {
                // Nobody would learn what became of it: it is not begun.
                pool.give(link);
              } else {
                send(call, link);
              }
            });
  }

  private <T extends @Nullable Object> void send(Call<T, ?> call, Link link) {
    AtomicBoolean answered = new AtomicBoolean();
    if (Traces.leftBy(call.statement())) {
      link.retire();
    }
    link.send(
        call,
        true,
        (answer, failure) -> {
          answered.set(true);
          boolean stale = failure instanceof PgException;
          if (stale) {
            link.markStale();
          } else if (failure != null && SqlErrors.isStandby(failure)) {
            // It was the primary when it was connected to: the next one may reach who is now.
            link.retire();
          }
          // First, so that the caller's next statement finds it.
          pool.give(link);
          if (answer != null) {
            call.answer(answer);
          } else if (stale && call.mayRetry()) {
            lease(call);
          } else if (failure instanceof PgException refused) {
            call.fail(SqlErrors.of(call.statement().name(), refused));
          } else if (failure != null) {
            call.fail(SqlErrors.isStandby(failure) ? SqlErrors.ofStandby(failure) : failure);
          }
        });
    call.stage().whenComplete((value, failure) -> stop(link, answered));
  }

  /** Nobody waits for it any more: it is not to keep a connection from those who do. */
  private static void stop(Link link, AtomicBoolean answered) {
    if (!answered.get()) {
      link.loop()
          .execute(
              () -> {
                if (!answered.get()) {
                  link.retire();
                  link.cancelRunning();
                }
              });
    }
  }
}
