package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.Notification;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.Statement;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.Cursor;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import io.vertx.sqlclient.spi.ConnectionFactory;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the server, which belongs to one event loop. Statements are pipelined: they run
 * on the server in the order they are sent in, and are answered in it.
 *
 * <p>A server that stops answering without closing the connection is noticed by {@link #watch}.
 *
 * <p>Longer than a file should be: everything that looks at what was sent and answered is one
 * state, and its parts would only pass it around.
 */
final class Link {
  private static final long GRACE_MILLIS = 2000;

  /** A transaction may have one of its own, of its request or of its work. */
  private static final String KEEP_TIMEOUT =
      "SELECT set_config('galvanic.timeout', current_setting('statement_timeout'), true);"
          + " SET LOCAL statement_timeout = ";

  private static final String RESTORE_TIMEOUT =
      "SELECT set_config('statement_timeout', current_setting('galvanic.timeout'), true)";

  private final PgConnection connection;
  private final ConnectionFactory<?> factory;
  private final Loop loop;
  private final long openedNanos = System.nanoTime();
  private final double jitter = ThreadLocalRandom.current().nextDouble(0.9, 1.1);

  // Written on the loop only.
  private volatile boolean closed;
  private volatile boolean retired;
  private volatile boolean stale;
  private volatile int inFlight;
  private final Deque<Sent> unanswered = new ArrayDeque<>();
  private @Nullable Sent watched;
  private long watchedSinceNanos = openedNanos;
  private long busySinceNanos = openedNanos;
  private long patientUntil = openedNanos;
  private volatile long idleSinceNanos = openedNanos;
  private volatile @Nullable Opening opening;

  Link(PgConnection connection, ConnectionFactory<?> factory, Loop loop) {
    this.connection = connection;
    this.factory = factory;
    this.loop = loop;
  }

  Loop loop() {
    return loop;
  }

  int processId() {
    return connection.processId();
  }

  boolean isClosed() {
    return closed;
  }

  /** No new work may go here: it is lost, or leaves something behind for the next caller. */
  void retire() {
    retired = true;
  }

  /** Something that it has prepared is out of date or gone; it may be so with others. */
  void markStale() {
    stale = true;
    retired = true;
  }

  boolean isStale() {
    return stale;
  }

  boolean isRetired() {
    return retired || closed;
  }

  /** Whether everything that was sent is answered. */
  boolean isQuiet() {
    return inFlight == 0;
  }

  /** How many statements are sent and not answered. */
  int inFlight() {
    return inFlight;
  }

  /** With a tenth of jitter, so that connections opened together do not all end together. */
  boolean isOlderThan(Duration lifetime) {
    return System.nanoTime() - openedNanos > lifetime.toNanos() * jitter;
  }

  void markIdle() {
    idleSinceNanos = System.nanoTime();
  }

  boolean isIdleLongerThan(Duration time) {
    return System.nanoTime() - idleSinceNanos > time.toNanos();
  }

  /** Tells once that the connection is gone, on the loop. */
  void onClose(Consumer<Link> listener) {
    connection.closeHandler(
        nothing -> {
          closed = true;
          lose();
          listener.accept(this);
        });
    // Whatever it is, a failure or the close handler follows; the default prints a stack.
    connection.exceptionHandler(failure -> {});
    connection.noticeHandler(notice -> {});
  }

  /** Tells of each notification, on the loop. */
  void onNotification(Consumer<Notification> listener) {
    connection.notificationHandler(
        heard ->
            listener.accept(
                new Notification(heard.getChannel(), heard.getPayload(), heard.getProcessId())));
  }

  /**
   * Sends a call's statement. {@code done} gets the answer or a failure on the loop.
   *
   * @param commits whether the statement commits by itself if it succeeds
   */
  <T extends @Nullable Object> void send(
      Call<T, ?> call,
      boolean commits,
      BiConsumer<@Nullable SqlResult<Rows<T>>, @Nullable Throwable> done) {
    if (!loop.inLoop()) {
      loop.execute(() -> send(call, commits, done));
      return;
    }
    if (closed) {
      done.accept(null, StatementFailures.lost(call.statement(), false, null));
      return;
    }
    open();
    long timeout = call.timeoutMillis();
    if (timeout != 0) {
      patientUntil = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeout + GRACE_MILLIS);
      sendText(
          commits ? "SET statement_timeout = " + timeout : KEEP_TIMEOUT + timeout,
          (set, failure) -> {});
    }
    call.sent();
    Statement statement = call.statement();
    PreparedQuery<SqlResult<Rows<T>>> query =
        connection.preparedQuery(statement.sql()).collecting(call.rows());
    track(
        statement,
        () ->
            call.isBatch()
                ? query.executeBatch(call.tuples())
                : query.execute(call.tuples().get(0)),
        (result, failure) -> {
          call.answered();
          done.accept(
              result, failure == null ? null : failure(statement, call.tuples(), commits, failure));
        });
    if (timeout != 0) {
      // It follows in the same breath: who comes next finds what was there before.
      sendText(
          commits ? "RESET statement_timeout" : RESTORE_TIMEOUT,
          (reset, failure) -> patientUntil = System.nanoTime());
    }
  }

  /** Lets a transaction begin with what is sent next. */
  void openWith(Opening next) {
    opening = next;
  }

  private void open() {
    Opening next = opening;
    if (next != null) {
      opening = null;
      sendText(next.text(), (sent, failure) -> next.answered(failure));
    }
  }

  /** Sends a transaction's end, unless its beginning has not gone out either. */
  void sendEnd(String sql, BiConsumer<Boolean, @Nullable Throwable> done) {
    if (!loop.inLoop()) {
      loop.execute(() -> sendEnd(sql, done));
    } else if (opening != null) {
      opening = null;
      done.accept(false, null);
    } else {
      sendText(sql, done);
    }
  }

  /** Sends a text of any number of statements as it is, such as COMMIT or a script. */
  void sendText(String sql, BiConsumer<Boolean, @Nullable Throwable> done) {
    if (!loop.inLoop()) {
      loop.execute(() -> sendText(sql, done));
    } else if (closed) {
      done.accept(false, ClosedConnectionException.INSTANCE);
    } else {
      open();
      track(
          null,
          () -> connection.query(sql).execute(),
          (rows, failure) -> {
            if (failure != null && !(failure instanceof PgException)) {
              retire();
            }
            done.accept(true, failure);
          });
    }
  }

  /** Prepares a cursor; on the loop. */
  Future<Cursor> cursor(Statement statement, Tuple args) {
    if (closed) {
      return Future.failedFuture(ClosedConnectionException.INSTANCE);
    }
    open();
    return track(statement, () -> connection.prepare(statement.sql()))
        .map(prepared -> prepared.cursor(args));
  }

  /** Reads from a cursor of this connection; on the loop. */
  Future<RowSet<Row>> read(Statement statement, Cursor cursor, int rows) {
    return closed
        ? Future.failedFuture(ClosedConnectionException.INSTANCE)
        : track(statement, () -> cursor.read(rows));
  }

  private <R> Future<R> track(Statement statement, Supplier<Future<R>> sending) {
    Promise<R> promise = Promise.promise();
    track(statement, sending, promise);
    return promise.future();
  }

  /**
   * Sends something. The driver tells {@code done}, or else the end of the connection does.
   *
   * @param statement whose rows matter; null if nobody reads them
   */
  private <R> void track(
      @Nullable Statement statement, Supplier<Future<R>> sending, Completable<R> done) {
    if (unanswered.isEmpty()) {
      busySinceNanos = System.nanoTime();
    }
    Sent sent = new Sent(done::fail);
    unanswered.addLast(sent);
    inFlight = unanswered.size();
    sending
        .get()
        .onComplete(
            (result, failure) -> {
              if (!unanswered.remove(sent)) {
                return;
              }
              inFlight = unanswered.size();
              if (failure == null && statement != null && sent.hasBadRow()) {
                done.fail(StatementFailures.badRow(statement));
              } else {
                done.complete(result, failure);
              }
            });
  }

  /** The server answers in order: a row belongs to what was sent first. On the loop. */
  void badRow() {
    Sent first = unanswered.peekFirst();
    if (first != null) {
      first.badRow();
    }
  }

  /** An error while something was encoded is nobody's answer to the driver. */
  private void lose() {
    for (Sent sent = unanswered.pollFirst(); sent != null; sent = unanswered.pollFirst()) {
      inFlight = unanswered.size();
      sent.lost(ClosedConnectionException.INSTANCE);
    }
  }

  /**
   * Kills the connection if something has been the next to be answered for so long, and was not. To
   * be called now and then on the loop.
   */
  void watch(long patienceNanos) {
    long now = System.nanoTime();
    Sent first = unanswered.peekFirst();
    if (first != watched) {
      watched = first;
      watchedSinceNanos = now;
    } else if (first != null && now - watchedSinceNanos > patienceNanos && now - patientUntil > 0) {
      kill();
    }
  }

  /**
   * Asks whether the server is still there if nothing was sent for so long; {@link #watch} sees
   * that no answer comes. To be called now and then on the loop.
   */
  void knock(long idleNanos) {
    if (isQuiet() && System.nanoTime() - busySinceNanos > idleNanos) {
      sendText("SELECT 1", (sent, failure) -> {});
    }
  }

  /** Asks the server to stop what runs here. Too late, it would hit the next statement. */
  void cancelRunning() {
    loop.execute(
        () -> {
          if (!closed && !isQuiet()) {
            connection.cancelRequest();
          }
        });
  }

  /** Closes after what was sent is answered. */
  void close() {
    loop.execute(() -> connection.close().onComplete(done -> factory.close(ignored())));
  }

  /** Closes the socket; what was sent fails. */
  void kill() {
    loop.execute(() -> factory.close(ignored()));
  }

  private static Completable<Void> ignored() {
    return (nothing, failure) -> {};
  }

  /**
   * What a statement's failure is called; a plan out of date stays what it is, for it may be tried
   * again.
   */
  Throwable failure(
      Statement statement, List<? extends Tuple> args, boolean commits, Throwable failure) {
    if (failure instanceof SqlMappingException) {
      return failure;
    }
    if (!(failure instanceof PgException) && !SqlErrors.isBadArguments(failure)) {
      // Its close handler comes later than this, and nobody may lease it in between.
      retire();
    }
    return StatementFailures.of(statement, args, commits, failure);
  }
}
