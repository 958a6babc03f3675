package dev.galvanic.sql.pg;

import dev.galvanic.Page;
import dev.galvanic.sql.AsyncQueries;
import dev.galvanic.sql.Connection;
import dev.galvanic.sql.RowMapper;
import dev.galvanic.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same statements, waited for; refused on an event loop before a call is made of them. */
class BlockingCalls implements Connection {
  private final AsyncCalls calls;

  BlockingCalls(AsyncCalls calls) {
    this.calls = calls;
  }

  @Override
  public final AsyncQueries async() {
    return calls;
  }

  @Override
  public final long execute(Statement statement, @Nullable Object... args) {
    Waiting.mayBlock(statement.name());
    return Waiting.await(statement.name(), calls.execute(statement, args));
  }

  @Override
  public final long executeMany(Statement statement, List<@Nullable Object[]> args) {
    Waiting.mayBlock(statement.name());
    return Waiting.await(statement.name(), calls.executeMany(statement, args));
  }

  @Override
  public final long[] executeEach(Statement statement, List<@Nullable Object[]> args) {
    Waiting.mayBlock(statement.name());
    return Waiting.await(statement.name(), calls.executeEach(statement, args));
  }

  @Override
  public final <T extends @Nullable Object> List<T> fetchMany(
      Statement statement, RowMapper<T> mapper, List<@Nullable Object[]> args) {
    Waiting.mayBlock(statement.name());
    return Waiting.await(statement.name(), calls.fetchMany(statement, mapper, args));
  }

  @Override
  public final <T extends @Nullable Object> List<T> fetch(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    Waiting.mayBlock(statement.name());
    return Waiting.await(statement.name(), calls.fetch(statement, mapper, args));
  }

  @Override
  public final <T> Optional<T> fetchRow(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    Waiting.mayBlock(statement.name());
    return Waiting.await(statement.name(), calls.fetchRow(statement, mapper, args));
  }

  @Override
  public final <T extends @Nullable Object> @Nullable T fetchValue(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    Waiting.mayBlock(statement.name());
    return Waiting.await(statement.name(), calls.fetchValue(statement, mapper, args));
  }

  @Override
  public final <T extends @Nullable Object> T fetchOne(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    Waiting.mayBlock(statement.name());
    return Waiting.await(statement.name(), calls.fetchOne(statement, mapper, args));
  }

  @Override
  public final <T extends @Nullable Object> Stream<T> stream(
      Statement statement, RowMapper<T> mapper, @Nullable Object... args) {
    Waiting.mayBlock(statement.name());
    return calls.stream(statement, mapper, args);
  }

  @Override
  public final <T> Page<T> page(
      Statement rows,
      RowMapper<T> mapper,
      @Nullable Object[] args,
      Statement count,
      @Nullable Object[] countArgs,
      int limit,
      long offset) {
    Waiting.mayBlock(rows.name());
    return Waiting.await(
        rows.name(), calls.page(rows, mapper, args, count, countArgs, limit, offset));
  }

  @Override
  public final void notify(String channel, String payload) {
    Waiting.mayBlock("Database.notify");
    Waiting.await("Database.notify", calls.notify(channel, payload));
  }
}
