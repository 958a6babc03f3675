package dev.galvanic.bench.candidate;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A connection for transactions, with what it says made once. */
final class VertxLease {
  private final Supplier<Future<RowSet<Row>>> begin;
  private final Supplier<Future<RowSet<Row>>> commit;
  private final Supplier<Future<Long>> insert;
  private final Supplier<Future<Long>> batch;

  private VertxLease(PgConnection connection) {
    this.begin = () -> connection.query("BEGIN").execute();
    this.commit = () -> connection.query("COMMIT").execute();
    this.insert = VertxQueries.of(connection, Workload.INSERT_IN_TRANSACTION);
    this.batch = VertxQueries.of(connection, Workload.BATCH_1000);
  }

  static Future<List<VertxLease>> open(Vertx vertx, PgConnectOptions options, int count) {
    List<Future<PgConnection>> opening = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      opening.add(PgConnection.connect(vertx, options));
    }
    return Future.all(opening)
        .map(all -> opening.stream().map(one -> new VertxLease(one.result())).toList());
  }

  /** BEGIN is not waited for: what follows it fails where it does. */
  Future<Long> insert() {
    begin.get();
    return insert.get();
  }

  Future<RowSet<Row>> commit() {
    return commit.get();
  }

  Future<Long> transaction() {
    return insert().compose(rows -> commit().map(rows));
  }

  Future<Long> batch() {
    return batch.get();
  }
}
