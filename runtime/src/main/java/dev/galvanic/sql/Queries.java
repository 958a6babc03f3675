package dev.galvanic.sql;

import dev.galvanic.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Statements that the calling thread waits for. On an event loop each throws {@link
 * dev.galvanic.BlockingOnEventLoopException}, naming the statement, before anything is sent. What
 * the server refuses is a {@link SqlException}; an interrupt is an {@link SqlInterruptedException},
 * with the thread's flag still set.
 *
 * <p>Arguments are the scalars of {@link Row}, enums (sent as their name), what has a {@link
 * TypeCodec}, {@code Optional} of those, null, and a {@code Collection} or array of one scalar type
 * (sent as an array).
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

  /**
   * The same as {@link #executeMany}.
   *
   * @return the number of rows changed by each element, in the order of {@code args}
   */
  long[] executeEach(Statement statement, List<@Nullable Object[]> args);

  /**
   * {@link #executeMany} of a statement with RETURNING.
   *
   * @return the rows of all executions, in the order of {@code args}
   */
  <T extends @Nullable Object> List<T> fetchMany(
      Statement statement, RowMapper<T> mapper, List<@Nullable Object[]> args);

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

  /**
   * The rows one after the other, fetched 256 at a time: never more of them are in memory. The
   * stream has a connection until it is closed, so close it, also where it was read to its end; it
   * is for one thread at a time. Outside of a transaction it has one of its own, which ends with
   * it.
   */
  <T extends @Nullable Object> Stream<T> stream(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args);

  /**
   * A page of a longer list and how long that is; both statements are sent at once.
   *
   * @param rows selects the page; its arguments have the limit and the offset among them
   * @param count counts all rows, in one row
   * @param limit how many items a page has at most, 0 or more
   * @param offset how many items stand before this page, 0 or more
   */
  <T> Page<T> page(
      Statement rows,
      RowMapper<T> mapper,
      @Nullable Object[] args,
      Statement count,
      @Nullable Object[] countArgs,
      int limit,
      long offset);

  /**
   * Sends a notification to the listeners of a channel; in a transaction, when that commits.
   *
   * @param payload less than 8,000 bytes of UTF-8
   * @throws InvalidParameterException if the payload is longer, or the channel's name is empty or
   *     longer than 63 bytes
   */
  void notify(String channel, String payload);

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

  default <T extends @Nullable Object> Stream<T> stream(
      String sql, RowMapper<T> mapper, @Nullable Object... args) {
    return stream(Statement.of(sql), mapper, args);
  }
}
