package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementWatch;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one statement, so many at a time; the connection is leased with the first. One call
 * of {@link #next} at a time; {@link #close} may come at any, from any thread.
 */
final class RowCursor<T extends @Nullable Object> {
  /** How many rows are fetched at a time: enough that a round trip for each batch costs little. */
  static final int BATCH = 256;

  private final Shared shared;
  private final Statement statement;
  private final RowMapper<T> mapper;
  private final ExactTuple args;
  private final @Nullable Loop home;
  private final Deadline deadline = Deadline.ofCaller();
  private final Held held;
  private final PgRow row;
  // Whoever takes it out gives it back.
  private final AtomicReference<@Nullable Lease> lease = new AtomicReference<>();
  private volatile CursorPlace place;
  private volatile boolean over;
  private volatile boolean exhausted;
  private volatile @Nullable Throwable failure;
  private volatile Runnable alarmOff = () -> {};
  private final AtomicReference<StatementWatch.Running> watched =
      new AtomicReference<>(StatementWatch.Running.IGNORED);
  // On the connection's loop only.
  private @Nullable Cursor cursor;
  private boolean retried;
  private boolean seen;

  /** Of the caller's request; to be made on its thread. */
  RowCursor(
      Shared shared,
      CursorPlace place,
      @Nullable Loop home,
      Statement statement,
      RowMapper<T> mapper,
      ExactTuple args) {
    this.shared = shared;
    this.place = place;
    this.home = home;
    this.statement = statement;
    this.mapper = mapper;
    this.args = args;
    this.held = shared.leaks().fromHere(statement.name());
    this.row = new PgRow(mapper.columns(), statement.order().orElse(null));
  }

  Statement statement() {
    return statement;
  }

  Held held() {
    return held;
  }

  /** Whether the last rows have been told, and it is closed. */
  boolean isExhausted() {
    return exhausted;
  }

  /**
   * The next rows; none at the end, or with the last of them, when it has been closed already.
   * Completes anywhere.
   */
  CompletableFuture<List<T>> next() {
    CompletableFuture<List<T>> rows = new CompletableFuture<>();
    Lease leased = lease.get();
    if (exhausted) {
      rows.complete(List.of());
    } else if (over) {
      rows.completeExceptionally(closed());
    } else if (leased == null) {
      watched.set(shared.watch().begin(statement, deadline.trace(), 1));
      open(rows);
    } else {
      leased.link().loop().execute(() -> read(leased, rows));
    }
    return rows;
  }

  /** Ends it; of no effect if it has ended. */
  CompletableFuture<@Nullable Void> close(@Nullable Throwable reason) {
    if (!over) {
      failure = reason;
      over = true;
    }
    return end(reason);
  }

  /** Ends it for a stream that is garbage; false if it has ended, or has never begun. */
  boolean abandon() {
    boolean open = lease.get() != null;
    close(new IllegalStateException(statement + " was abandoned"));
    return open;
  }

  private CompletableFuture<@Nullable Void> end(@Nullable Throwable reason) {
    watched.getAndSet(StatementWatch.Running.IGNORED).end(reason);
    Lease leased = lease.getAndSet(null);
    if (leased == null) {
      return CompletableFuture.completedFuture(null);
    }
    alarmOff.run();
    if (!place.isOwn()) {
      leased.link().loop().execute(this::closePortal);
    }
    return place.close(leased, reason);
  }

  /** In a transaction that goes on, what the server keeps for it would be kept to its end. */
  private void closePortal() {
    Cursor open = cursor;
    if (open != null) {
      open.close();
    }
  }

  private Throwable closed() {
    Throwable reason = failure;
    return reason != null ? reason : new IllegalStateException(statement + " was closed");
  }

  private void open(CompletableFuture<List<T>> rows) {
    place
        .open(statement.name(), home, deadline, held)
        .whenComplete(
            (leased, refused) -> {
              if (leased == null) {
                fail(rows, Stages.unwrapped(refused));
                return;
              }
              lease.set(leased);
              alarmOff =
                  shared.stages().alarm(deadline, () -> close(deadline.late(statement.name())));
              if (over) {
                // Closed while it was being opened: the one who did may have seen no lease.
                alarmOff.run();
                end(closed());
                rows.completeExceptionally(closed());
              } else {
                leased.link().loop().execute(() -> prepare(leased, rows));
              }
            });
  }

  private void prepare(Lease leased, CompletableFuture<List<T>> rows) {
    if (Traces.leftBy(statement)) {
      leased.link().retire();
    }
    leased
        .link()
        .cursor(statement, args)
        .onComplete(
            opened -> {
              cursor = opened;
              read(leased, rows);
            },
            refused -> failed(leased, rows, refused));
  }

  private void read(Lease leased, CompletableFuture<List<T>> rows) {
    Cursor open = cursor;
    if (over || open == null) {
      rows.completeExceptionally(closed());
      return;
    }
    try {
      leased.checkOpen(statement.name());
    } catch (SqlException e) {
      fail(rows, e);
      return;
    }
    held.touch();
    leased
        .link()
        .read(statement, open, BATCH)
        .onComplete(batch -> map(open, batch, rows), refused -> failed(leased, rows, refused));
  }

  private void map(Cursor open, RowSet<Row> batch, CompletableFuture<List<T>> rows) {
    // It cannot be sent again any more.
    seen = true;
    List<T> mapped = new ArrayList<>(batch.size());
    try {
      for (Row each : batch) {
        mapped.add(mapper.map(row.at(each)));
      }
    } catch (Throwable e) {
      fail(rows, Call.named(statement, e));
      return;
    }
    if (open.isClosed() || open.hasMore()) {
      rows.complete(mapped);
      return;
    }
    exhausted = true;
    close(null)
        .whenComplete(
            (nothing, lost) -> {
              if (lost == null) {
                rows.complete(mapped);
              } else {
                rows.completeExceptionally(Stages.unwrapped(lost));
              }
            });
  }

  private void failed(Lease leased, CompletableFuture<List<T>> rows, Throwable refused) {
    if (place.isOwn() && !retried && SqlErrors.isStalePlan(refused) && mayBeginAgain(leased)) {
      retried = true;
      leased.link().markStale();
      beginAgain(leased, rows, refused);
      return;
    }
    Throwable told =
        refused instanceof PgException answer
            ? SqlErrors.of(statement.name(), args.size() > 0, answer)
            : leased.link().failure(statement, List.of(args), false, refused);
    CursorPlace second = place.otherwise();
    if (second != null && SqlErrors.isOfTheServer(told) && mayBeginAgain(leased)) {
      place = second;
      beginAgain(leased, rows, told);
      return;
    }
    leased.failed(told);
    fail(rows, over ? closed() : told);
  }

  /** If so, the lease is the caller's of this. */
  private boolean mayBeginAgain(Lease leased) {
    return !seen && !over && lease.compareAndSet(leased, null);
  }

  private void beginAgain(Lease failed, CompletableFuture<List<T>> rows, Throwable cause) {
    alarmOff.run();
    cursor = null;
    place.close(failed, cause).whenComplete((nothing, never) -> open(rows));
  }

  private void fail(CompletableFuture<List<T>> rows, Throwable cause) {
    close(cause).whenComplete((nothing, lost) -> rows.completeExceptionally(cause));
  }
}
