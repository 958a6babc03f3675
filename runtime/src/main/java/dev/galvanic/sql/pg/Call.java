package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.SqlMappingException;
import dev.galvanic.sql.Statement;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One statement on its way: what to send, how to read the answer, and who waits for it.
 *
 * @param <T> what a row becomes
 * @param <R> what the caller gets
 */
final class Call<T extends @Nullable Object, R extends @Nullable Object> {
  private final Shared shared;
  private final Statement statement;
  private final @Nullable Loop home;
  private final List<Tuple> tuples;
  private final Shape<T, R> shape;
  private final RowMapper<T> mapper;
  private final CompletableFuture<R> stage;
  private final Deadline deadline;
  private boolean retried;
  private @Nullable Sink otherwise;
  private long sentNanos;

  /**
   * @param home the caller's loop, where the stage completes; null for any other thread
   * @param deadline of the request that it belongs to
   * @param tuples the arguments, one tuple per execution
   */
  Call(
      Shared shared,
      Statement statement,
      @Nullable Loop home,
      CompletableFuture<R> stage,
      Deadline deadline,
      List<Tuple> tuples,
      RowMapper<T> mapper,
      Shape<T, R> shape) {
    this.shared = shared;
    this.statement = statement;
    this.home = home;
    this.stage = stage;
    this.deadline = deadline;
    this.tuples = tuples;
    this.mapper = mapper;
    this.shape = shape;
  }

  Statement statement() {
    return statement;
  }

  @Nullable Loop home() {
    return home;
  }

  List<Tuple> tuples() {
    return tuples;
  }

  boolean isBatch() {
    return shape.batch();
  }

  /** A fresh collector, for one attempt. */
  Rows<T> rows() {
    return new Rows<>(mapper, shape.many(), statement.order().orElse(null));
  }

  CompletableFuture<R> stage() {
    return stage;
  }

  Deadline deadline() {
    return deadline;
  }

  /** The time in milliseconds that it has on the server, or 0 for what its connection allows. */
  long timeoutMillis() {
    return statement.isSlow() ? Math.min(deadline.millis(), shared.slowTimeout().toMillis()) : 0;
  }

  /** It goes to the server now. */
  void sent() {
    sentNanos = System.nanoTime();
  }

  /** The server's answer is there, or will never be. */
  void answered() {
    shared.slowLog().took(statement, System.nanoTime() - sentNanos);
  }

  /** Whether nobody waits for it any more: its time was up, or its caller was interrupted. */
  boolean isAbandoned() {
    return stage.isDone();
  }

  /** Whether this is the first time that it may be sent again. */
  boolean mayRetry() {
    boolean first = !retried;
    retried = true;
    return first;
  }

  void answer(SqlResult<Rows<T>> answer) {
    R result;
    try {
      Throwable failure = answer.value().failure();
      if (failure != null) {
        fail(named(statement, failure));
        return;
      }
      result = shape.finish().apply(statement, answer);
    } catch (RuntimeException e) {
      fail(e);
      return;
    }
    Loop away = home;
    if (away == null || away.inLoop()) {
      stage.complete(result);
    } else {
      away.execute(() -> stage.complete(result));
    }
  }

  /** Where it is sent if it fails for a reason of the server's that it is sent to first. */
  void otherwise(Sink sink) {
    otherwise = sink;
  }

  void fail(Throwable failure) {
    Sink second = otherwise;
    if (second != null && !isAbandoned() && SqlErrors.isOfTheServer(failure)) {
      otherwise = null;
      second.send(this);
      return;
    }
    Loop away = home;
    if (away == null || away.inLoop()) {
      stage.completeExceptionally(failure);
    } else {
      away.execute(() -> stage.completeExceptionally(failure));
    }
  }

  /** A row does not know whose result it stands in. */
  static Throwable named(Statement statement, Throwable failure) {
    return failure instanceof SqlMappingException mapping
        ? new SqlMappingException(SqlFailure.of(statement.name(), mapping.failure().detail()))
        : failure;
  }
}
