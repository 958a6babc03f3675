package dev.galvanic.sql.pg;

import dev.galvanic.sql.DatabaseUnavailableException;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TransactionConflictException;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection while one caller has it, with or without a transaction. */
final class Lease implements Sink {
  /** ROLLBACK has a deadline of its own; past it the connection is cut, which rolls back too. */
  private static final long ROLLBACK_MILLIS = 2000;

  private final Vertx vertx;
  private final Link link;
  private final Consumer<Link> giveBack;
  private volatile boolean inTransaction;
  private volatile boolean readOnly;
  private volatile boolean over;
  private volatile boolean conflicted;
  private volatile @Nullable String mustNotCommit;
  private volatile @Nullable Opening opening;
  // Written on the link's loop only.
  private volatile int failures;
  private final Object ending = new Object();
  private final AtomicBoolean givenBack = new AtomicBoolean();
  private final AtomicBoolean reserved = new AtomicBoolean();
  private final AtomicInteger savepoints = new AtomicInteger();

  Lease(Vertx vertx, Link link, Consumer<Link> giveBack) {
    this.vertx = vertx;
    this.link = link;
    this.giveBack = giveBack;
  }

  @Override
  public <T extends @Nullable Object> void send(Call<T, ?> call) {
    if (link.loop().inLoop()) {
      sendNow(call);
      return;
    }
    // It must not end between the look at what is over and the sending: the statement would run
    // behind COMMIT, or for whoever has the connection next.
    synchronized (ending) {
      sendNow(call);
    }
  }

  private <T extends @Nullable Object> void sendNow(Call<T, ?> call) {
    if (over) {
      call.fail(StatementFailures.givenBack(call.statement().name()));
      return;
    }
    if (reserved.get()) {
      call.fail(StatementFailures.busy(call.statement().name()));
      return;
    }
    if (Traces.leftBy(call.statement())) {
      link.retire();
    }
    link.send(
        call,
        !inTransaction,
        (answer, failure) -> {
          SqlException outside = outside(call.statement(), answer != null);
          if (outside != null) {
            failed(call, outside);
          } else if (answer != null) {
            call.answer(answer);
          } else if (failure != null) {
            failed(call, failure);
          }
        });
  }

  private @Nullable SqlException outside(Statement statement, boolean done) {
    Opening begun = opening;
    return begun == null ? null : begun.refusal(statement, done);
  }

  /** A statement of it has failed; on the link's loop. */
  void failed(Throwable failure) {
    failures++;
    conflicted |= failure instanceof TransactionConflictException;
  }

  private void failed(Call<?, ?> call, Throwable failure) {
    failed(failure);
    if (!readOnly && SqlErrors.isStandby(failure)) {
      // It was the primary when it was connected to: the next one may reach who is now.
      link.retire();
      call.fail(SqlErrors.ofStandby(failure));
      return;
    }
    if (!(failure instanceof PgException stale)) {
      call.fail(failure);
      return;
    }
    // The driver has dropped the plan; what is gone altogether (26000) it would look for again.
    link.markStale();
    if (!inTransaction && call.mayRetry() && "0A000".equals(stale.getSqlState())) {
      send(call);
    } else {
      call.fail(SqlErrors.of(call.statement().name(), stale));
    }
  }

  /** Throws a {@link SqlException} if it was given back. */
  void checkOpen(String statement) {
    if (over) {
      throw StatementFailures.givenBack(statement);
    }
  }

  boolean isInTransaction() {
    return inTransaction && !reserved.get();
  }

  /** Keeps the connection for a stream's own transaction; throws if another stream has it. */
  void reserve(String statement) {
    if (!reserved.compareAndSet(false, true)) {
      throw StatementFailures.busy(statement);
    }
  }

  /** Ends that transaction; the connection is the caller's again. */
  CompletableFuture<Void> unreserve(boolean commits) {
    if (!reserved.get()) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<Void> ended = commits ? new Commit(this).now() : new CompletableFuture<>();
    if (!commits) {
      rollbackText("ROLLBACK", failure -> ended.complete(null));
    }
    return ended.whenComplete(
        (nothing, failure) -> {
          inTransaction = false;
          reserved.set(false);
        });
  }

  Link link() {
    return link;
  }

  /** Whether a statement lost against another transaction. */
  boolean conflicted() {
    return conflicted;
  }

  /** How many statements have failed so far; on the link's loop, to be exact. */
  int failures() {
    return failures;
  }

  /** What failed since was taken back; on the link's loop. */
  void forgetFailures(int before) {
    failures = before;
  }

  String nextSavepoint() {
    return "s" + savepoints.incrementAndGet();
  }

  /** From now on it is rolled back, whatever its work says. */
  void mustNotCommit(String reason) {
    mustNotCommit = reason;
  }

  /**
   * Begins a transaction with its first statement, in one round trip; one without a statement never
   * reaches the server.
   *
   * @param text BEGIN and its settings
   */
  void beginWithFirst(String text) {
    inTransaction = true;
    Opening begun =
        new Opening(
            text,
            () -> {
              link.retire();
              link.kill();
            });
    opening = begun;
    link.openWith(begun);
  }

  /**
   * Begins a transaction; at the deadline a connection that has not answered is cut.
   *
   * @param text BEGIN and its settings
   */
  CompletableFuture<Void> begin(Stages stages, Deadline deadline, String text) {
    inTransaction = true;
    readOnly = text.contains("READ ONLY");
    CompletableFuture<Void> begun = new CompletableFuture<>();
    Runnable off = stages.alarm(deadline, link::kill);
    link.sendText(
        text,
        (sent, failure) -> {
          off.run();
          if (failure == null) {
            begun.complete(null);
          } else if (deadline.passed()) {
            link.retire();
            begun.completeExceptionally(deadline.late("BEGIN"));
          } else {
            link.retire();
            begun.completeExceptionally(
                new DatabaseUnavailableException(
                    SqlFailure.of("BEGIN", "the connection was lost"), failure));
          }
        });
    return begun;
  }

  /**
   * Commits. PostgreSQL answers COMMIT of a failed transaction with success and rolls back, so that
   * a transaction in which a statement failed, or may still fail, is asked first.
   */
  CompletableFuture<Void> commit() {
    endNow();
    return new Commit(this).begin();
  }

  /** Why it must not commit, or null. */
  @Nullable String refusal() {
    return mustNotCommit;
  }

  /** Rolls back; the future completes without failure, also when the connection had to be cut. */
  CompletableFuture<Void> rollback() {
    endNow();
    CompletableFuture<Void> rolledBack = new CompletableFuture<>();
    rollbackText("ROLLBACK", failure -> rolledBack.complete(null));
    return rolledBack;
  }

  /** Sends one of the ROLLBACKs; past its deadline the connection is cut, which is one, too. */
  void rollbackText(String text, Consumer<@Nullable Throwable> done) {
    long timer = vertx.setTimer(ROLLBACK_MILLIS, fired -> link.kill());
    link.sendEnd(
        text,
        (sent, failure) -> {
          vertx.cancelTimer(timer);
          if (failure != null) {
            link.retire();
          }
          done.accept(failure);
        });
  }

  /** Stops what runs. The request to do so may come late, so the connection is not leased again. */
  void cancel() {
    endNow();
    if (!link.isQuiet()) {
      link.retire();
      link.cancelRunning();
    }
  }

  /** Gives the connection back, once; statements still running are answered before others. */
  void end() {
    endNow();
    if (givenBack.compareAndSet(false, true)) {
      giveBack.accept(link);
    }
  }

  private void endNow() {
    synchronized (ending) {
      over = true;
    }
  }
}
