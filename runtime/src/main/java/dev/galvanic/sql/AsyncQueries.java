package dev.galvanic.sql;

import dev.galvanic.Page;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The statements of {@link Queries}, without waiting. Every error, a wrong argument among them,
 * comes through the stage. Called on an event loop, the stage completes on that event loop.
 */
public interface AsyncQueries {
  CompletionStage<Long> execute(Statement statement, @Nullable Object... args);

  CompletionStage<Long> executeMany(Statement statement, List<@Nullable Object[]> args);

  CompletionStage<long[]> executeEach(Statement statement, List<@Nullable Object[]> args);

  <T extends @Nullable Object> CompletionStage<List<T>> fetchMany(
      Statement statement, RowMapper<T> mapper, List<@Nullable Object[]> args);

  <T extends @Nullable Object> CompletionStage<List<T>> fetch(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args);

  <T> CompletionStage<Optional<T>> fetchRow(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args);

  <T extends @Nullable Object> CompletionStage<@Nullable T> fetchValue(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args);

  <T extends @Nullable Object> CompletionStage<T> fetchOne(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args);

  /**
   * The rows one after the other, as many as are asked for; 256 at a time are fetched, and never
   * more are in memory. Each subscription runs the statement once, on a connection that it has
   * until the last row, an error or its cancellation; outside of a transaction it has one of its
   * own, which ends with it. Signals come on an event loop: the subscriber's own, if it subscribed
   * on one.
   */
  <T> Flow.Publisher<T> publish(Statement statement, RowMapper<T> mapper, @Nullable Object... args);

  <T> CompletionStage<Page<T>> page(
      Statement rows,
      RowMapper<T> mapper,
      @Nullable Object[] args,
      Statement count,
      @Nullable Object[] countArgs,
      int limit,
      long offset);

  CompletionStage<Void> notify(String channel, String payload);

  default CompletionStage<Long> execute(String sql, @Nullable Object... args) {
    return execute(Statement.of(sql), args);
  }

  default CompletionStage<Long> executeMany(String sql, List<@Nullable Object[]> args) {
    return executeMany(Statement.of(sql), args);
  }

  default <T extends @Nullable Object> CompletionStage<List<T>> fetch(
      String sql, RowMapper<T> mapper, @Nullable Object... args) {
    return fetch(Statement.of(sql), mapper, args);
  }

  default <T> CompletionStage<Optional<T>> fetchRow(
      String sql, RowMapper<T> mapper, @Nullable Object... args) {
    return fetchRow(Statement.of(sql), mapper, args);
  }

  default <T extends @Nullable Object> CompletionStage<@Nullable T> fetchValue(
      String sql, RowMapper<T> mapper, @Nullable Object... args) {
    return fetchValue(Statement.of(sql), mapper, args);
  }

  default <T extends @Nullable Object> CompletionStage<T> fetchOne(
      String sql, RowMapper<T> mapper, @Nullable Object... args) {
    return fetchOne(Statement.of(sql), mapper, args);
  }

  default <T> Flow.Publisher<T> publish(String sql, RowMapper<T> mapper, @Nullable Object... args) {
    return publish(Statement.of(sql), mapper, args);
  }
}
