package dev.galvanic.sql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements that the calling thread waits for. On an event loop each throws {@link
 * dev.galvanic.BlockingOnEventLoopException}, naming the statement, before anything is sent. What
 * the server refuses is a {@link SqlException}; an interrupt is an {@link SqlInterruptedException},
 * with the thread's flag still set.
 *
 * <p>Arguments are the scalars of {@link Row}, enums (sent as their name), {@code Optional} of
 * those, null, and a {@code Collection} or array of one scalar type (sent as an array).
 */
public interface Queries {
  /**
   * @return the number of rows changed or returned
   */
  long execute(Statement statement, @Nullable Object... args);

  /**
   * Runs a statement once per element of {@code args}, in one round trip. Outside a transaction the
   * batch is one: all of it happens or none.
   *
   * @return the sum of the numbers of rows changed
   */
  long executeMany(Statement statement, List<@Nullable Object[]> args);

  <T extends @Nullable Object> List<T> fetch(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args);

  /**
   * @throws TooManyRowsException if there is more than one row
   */
  <T> Optional<T> fetchRow(Statement statement, RowMapper<T> mapper, @Nullable Object... args);

  /**
   * The value of the first row, or null if there is none.
   *
   * @throws TooManyRowsException if there is more than one row
   */
  <T extends @Nullable Object> @Nullable T fetchValue(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args);

  /**
   * @throws NoRowException (404) if there is no row
   * @throws TooManyRowsException if there is more than one row
   */
  <T extends @Nullable Object> T fetchOne(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args);

  default long execute(String sql, @Nullable Object... args) {
    return execute(Statement.of(sql), args);
  }

  default long executeMany(String sql, List<@Nullable Object[]> args) {
    return executeMany(Statement.of(sql), args);
  }

  default <T extends @Nullable Object> List<T> fetch(
      String sql, RowMapper<T> mapper, @Nullable Object... args) {
    return fetch(Statement.of(sql), mapper, args);
  }

  default <T> Optional<T> fetchRow(String sql, RowMapper<T> mapper, @Nullable Object... args) {
    return fetchRow(Statement.of(sql), mapper, args);
  }

  default <T extends @Nullable Object> @Nullable T fetchValue(
      String sql, RowMapper<T> mapper, @Nullable Object... args) {
    return fetchValue(Statement.of(sql), mapper, args);
  }

  default <T extends @Nullable Object> T fetchOne(
      String sql, RowMapper<T> mapper, @Nullable Object... args) {
    return fetchOne(Statement.of(sql), mapper, args);
  }
}
