package dev.galvanic.sql.pg;

import dev.galvanic.Page;
import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.loop.Loop;
import dev.galvanic.sql.AsyncQueries;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.RowMappers;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.StatementWatch;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a call of each statement, in the caller's thread, and sends it on. */
final class AsyncCalls implements AsyncQueries {
  private static final RowMapper<@Nullable Object> NOTHING = row -> null;
  private static final Statement NOTIFY =
      Statement.write("Database.notify", "SELECT pg_notify($1, $2)");

  private final Shared shared;
  private final Stages stages;
  private final Sink sink;
  private final CursorPlaces cursors;

  /** The statements of one connection. */
  AsyncCalls(Shared shared, Lease lease) {
    this(shared, lease, name -> new HeldCursorPlace(shared.stages(), lease));
  }

  AsyncCalls(Shared shared, Sink sink, CursorPlaces cursors) {
    this.shared = shared;
    this.stages = shared.stages();
    this.sink = sink;
    this.cursors = cursors;
  }

  @Override
  public CompletableFuture<Long> execute(Statement statement, @Nullable Object... args) {
    return one(statement, args, NOTHING, Shape.count(false));
  }

  @Override
  public CompletableFuture<Long> executeMany(Statement statement, List<@Nullable Object[]> args) {
    return args.isEmpty()
        ? CompletableFuture.completedFuture(0L)
        : many(statement, args, NOTHING, Shape.count(true));
  }

  @Override
  public CompletableFuture<long[]> executeEach(Statement statement, List<@Nullable Object[]> args) {
    return args.isEmpty()
        ? CompletableFuture.completedFuture(new long[0])
        : many(statement, args, NOTHING, Shape.counts());
  }

  @Override
  public <T extends @Nullable Object> CompletableFuture<List<T>> fetchMany(
      Statement statement, RowMapper<T> mapper, List<@Nullable Object[]> args) {
    return args.isEmpty()
        ? CompletableFuture.completedFuture(List.of())
        : many(statement, args, mapper, Shape.list(true));
  }

  @Override
  public <T extends @Nullable Object> CompletableFuture<List<T>> fetch(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    return one(statement, args, mapper, Shape.list(false));
  }

  @Override
  public <T> CompletableFuture<Optional<T>> fetchRow(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    return one(statement, args, mapper, Shape.optional());
  }

  @Override
  public <T extends @Nullable Object> CompletableFuture<@Nullable T> fetchValue(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    return one(statement, args, mapper, Shape.value());
  }

  @Override
  public <T extends @Nullable Object> CompletableFuture<T> fetchOne(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    return one(statement, args, mapper, Shape.one());
  }

  @Override
  public <T> Flow.Publisher<T> publish(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    return new RowPublisher<>(shared, cursors, statement, mapper, args);
  }

  /** For a thread that waits for the rows. */
  <T extends @Nullable Object> Stream<T> stream(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    RowCursor<T> cursor =
        new RowCursor<>(
            shared,
            cursors.ofCaller(statement),
            null,
            statement,
            mapper,
            Parameters.of(shared.codecs(), statement, args));
    return RowStream.of(cursor, shared.leaks());
  }

  @Override
  public <T> CompletableFuture<Page<T>> page(
      Statement rows,
      RowMapper<T> mapper,
      @Nullable Object[] args,
      Statement count,
      @Nullable Object[] countArgs,
      int limit,
      long offset) {
    CompletableFuture<List<T>> items = fetch(rows, mapper, args);
    CompletableFuture<Long> total = fetchOne(count, RowMappers.LONG, countArgs);
    return items.thenCombine(total, (page, all) -> Page.of(page, all, limit, offset));
  }

  @Override
  public CompletableFuture<Void> notify(String channel, String payload) {
    try {
      Channels.checkNotification(channel, payload);
    } catch (SqlException e) {
      return CompletableFuture.failedFuture(e);
    }
    return execute(NOTIFY, channel, payload).thenApply(one -> null);
  }

  private <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> many(
      Statement statement, List<@Nullable Object[]> args, RowMapper<T> mapper, Shape<T, R> shape) {
    List<Tuple> tuples;
    try {
      tuples = Parameters.batch(shared.codecs(), statement, args);
    } catch (SqlException e) {
      return CompletableFuture.failedFuture(e);
    }
    return send(statement, tuples, mapper, shape);
  }

  private <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> one(
      Statement statement, @Nullable Object[] args, RowMapper<T> mapper, Shape<T, R> shape) {
    Tuple tuple;
    try {
      tuple = Parameters.of(shared.codecs(), statement, args);
    } catch (SqlException e) {
      return CompletableFuture.failedFuture(e);
    }
    return send(statement, List.of(tuple), mapper, shape);
  }

  private <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> send(
      Statement statement, List<Tuple> tuples, RowMapper<T> mapper, Shape<T, R> shape) {
    Deadline deadline = Deadline.ofCaller();
    if (deadline.passed()) {
      return CompletableFuture.failedFuture(deadline.late(statement.name()));
    }
    Loop home = stages.here();
    ContextStage<R> stage = stages.stage(home);
    watch(statement, deadline, tuples.size(), stage);
    stages.limit(home, stage, deadline, statement);
    Call<T, R> call = new Call<>(shared, statement, home, stage, deadline, tuples, mapper, shape);
    sink.send(call);
    return call.stage();
  }

  private void watch(
      Statement statement, Deadline deadline, int executions, ContextStage<?> stage) {
    if (shared.watch() != StatementWatch.NONE) {
      StatementWatch.Running running =
          shared.watch().begin(statement, deadline.trace(), executions);
      stage.beforeEnd((result, failure) -> running.end(failure));
    }
  }
}
