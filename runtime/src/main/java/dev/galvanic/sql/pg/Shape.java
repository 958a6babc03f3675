package dev.galvanic.sql.pg;

import dev.galvanic.sql.NoRowException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.Statement;
import dev.galvanic.sql.TooManyRowsException;
import io.vertx.sqlclient.SqlResult;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants of a result.
 *
 * @param batch whether the statement runs once per tuple
 * @param many whether it wants every row
 */
record Shape<T extends @Nullable Object, R extends @Nullable Object>(
    boolean batch, boolean many, BiFunction<Statement, SqlResult<Rows<T>>, R> finish) {

  static Shape<@Nullable Object, Long> count(boolean batch) {
    return new Shape<>(batch, false, (statement, answer) -> sum(answer));
  }

  /** How many rows each execution changed. */
  static Shape<@Nullable Object, long[]> counts() {
    return new Shape<>(true, false, (statement, answer) -> each(answer));
  }

  static <T extends @Nullable Object> Shape<T, List<T>> list(boolean batch) {
    return new Shape<>(
        batch, true, (statement, answer) -> Collections.unmodifiableList(answer.value().all()));
  }

  static <T> Shape<T, Optional<T>> optional() {
    return new Shape<>(
        false, false, (statement, answer) -> Optional.ofNullable(first(statement, answer)));
  }

  static <T extends @Nullable Object> Shape<T, @Nullable T> value() {
    return new Shape<>(false, false, Shape::first);
  }

  static <T extends @Nullable Object> Shape<T, T> one() {
    return new Shape<>(false, false, Shape::only);
  }

  private static long sum(SqlResult<?> answer) {
    long sum = 0;
    for (SqlResult<?> one = answer; one != null; one = one.next()) {
      sum += one.rowCount();
    }
    return sum;
  }

  private static long[] each(SqlResult<?> answer) {
    LongStream.Builder counts = LongStream.builder();
    for (SqlResult<?> one = answer; one != null; one = one.next()) {
      counts.add(one.rowCount());
    }
    return counts.build().toArray();
  }

  private static <T extends @Nullable Object> @Nullable T first(
      Statement statement, SqlResult<Rows<T>> answer) {
    Rows<T> rows = answer.value();
    if (rows.count() > 1) {
      throw new TooManyRowsException(
          SqlFailure.of(statement.name(), rows.count() + " rows came where one was asked for"));
    }
    return rows.first();
  }

  @SuppressWarnings("NullAway") // the row is there, and is null only where T may be
  private static <T extends @Nullable Object> T only(
      Statement statement, SqlResult<Rows<T>> answer) {
    if (answer.value().count() == 0) {
      throw new NoRowException(SqlFailure.of(statement.name(), "no row"));
    }
    return first(statement, answer);
  }
}
