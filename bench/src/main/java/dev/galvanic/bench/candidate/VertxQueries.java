package dev.galvanic.bench.candidate;

import io.vertx.core.Future;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * The statements on a client of vertx-pg-client, as one writes them who looks at every microsecond:
 * each query is made once and run again, rows are read by index and collected while they are
 * decoded, so that there is no RowSet.
 */
final class VertxQueries {
  private VertxQueries() {}

  /** A workload of one statement; each call of what comes back is one execution. */
  static Supplier<Future<Long>> of(SqlClient client, Workload workload) {
    PreparedQuery<RowSet<Row>> query = client.preparedQuery(workload.sql());
    return switch (workload) {
      case ROW_BY_KEY -> byKey(query);
      case ROWS_20, ROWS_1000 -> {
        PreparedQuery<SqlResult<List<User>>> users = collecting(query, VertxQueries::user);
        yield () -> counted(users.execute(Tuple.of(Arguments.key())));
      }
      case INSERT_IN_TRANSACTION -> {
        PreparedQuery<SqlResult<List<Long>>> ids = collecting(query, row -> row.getLong(0));
        yield () -> counted(ids.execute(person()));
      }
      case ONE_PLUS_ONE -> {
        PreparedQuery<SqlResult<List<Integer>>> two = collecting(query, row -> row.getInteger(0));
        yield () -> two.execute().map(result -> result.value().get(0) == 2 ? 1L : 0L);
      }
      case PG_TYPE -> {
        PreparedQuery<SqlResult<List<PgType>>> types = collecting(query, VertxQueries::pgType);
        yield () -> counted(types.execute(Tuple.of(Arguments.PG_TYPE_MODIFIER, true)));
      }
      case GENERATE_SERIES -> {
        PreparedQuery<SqlResult<List<Integer>>> series =
            collecting(query, row -> row.getInteger(0));
        yield () -> counted(series.execute(Tuple.of(Arguments.SERIES)));
      }
      case BYTES -> {
        PreparedQuery<SqlResult<List<byte[]>>> bytes =
            collecting(query, row -> row.getBuffer(0).getBytes());
        yield () -> counted(bytes.execute());
      }
      case ARRAYS -> {
        PreparedQuery<SqlResult<List<List<Integer>>>> arrays =
            collecting(query, row -> List.of(row.getArrayOfIntegers(0)));
        yield () -> counted(arrays.execute());
      }
      case BATCH_1000 ->
          () -> query.executeBatch(Arguments.batch(Tuple::wrap)).map(VertxQueries::changed);
    };
  }

  private static Supplier<Future<Long>> byKey(PreparedQuery<RowSet<Row>> query) {
    PreparedQuery<SqlResult<List<User>>> users = collecting(query, VertxQueries::user);
    return () -> {
      int key = Arguments.key();
      return users
          .execute(Tuple.of(key))
          .map(result -> result.value().get(0).id() == key ? 1L : 0L);
    };
  }

  private static Future<Long> counted(Future<? extends SqlResult<? extends List<?>>> future) {
    return future.map(result -> (long) result.value().size());
  }

  private static long changed(RowSet<Row> answer) {
    long sum = 0;
    for (RowSet<Row> one = answer; one != null; one = one.next()) {
      sum += one.rowCount();
    }
    return sum;
  }

  private static Tuple person() {
    return Tuple.of(Arguments.NAME, Arguments.AGE, Arguments.CITY, Arguments.ROLE);
  }

  private static <T> PreparedQuery<SqlResult<List<T>>> collecting(
      PreparedQuery<RowSet<Row>> query, Function<Row, T> mapper) {
    return query.collecting(
        Collector.<Row, List<T>>of(
            ArrayList::new,
            (rows, row) -> rows.add(mapper.apply(row)),
            (one, other) -> one,
            Collector.Characteristics.IDENTITY_FINISH));
  }

  private static User user(Row row) {
    return new User(
        row.getInteger(0),
        row.getOffsetDateTime(1),
        row.getString(2),
        row.getInteger(3),
        row.getString(4),
        row.getInteger(5),
        row.getInteger(6));
  }

  private static PgType pgType(Row row) {
    return new PgType(
        row.getString(0),
        row.getLong(1),
        row.getLong(2),
        row.getShort(3),
        row.getBoolean(4),
        row.getString(5),
        row.getBoolean(6),
        row.getBoolean(7),
        row.getString(8),
        row.getLong(9),
        row.getLong(10),
        row.getLong(11));
  }
}
