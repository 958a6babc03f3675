package dev.galvanic.bench.candidate;

import io.vertx.core.Future;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/** vertx-pg-client's own pool, one per loop; a transaction is its withTransaction. */
final class VertxPooled implements LoopClient {
  private final VertxLoops<Pool> loops;

  private VertxPooled(VertxLoops<Pool> loops) {
    this.loops = loops;
  }

  static VertxPooled open(Target target) throws Exception {
    PoolOptions options = new PoolOptions().setMaxSize(VertxSetup.callersPerLoop(target));
    return new VertxPooled(
        VertxLoops.open(
            vertx ->
                Future.succeededFuture(
                    PgBuilder.pool()
                        .with(options)
                        .connectingTo(VertxSetup.options(target))
                        .using(vertx)
                        .build())));
  }

  @Override
  public int loops() {
    return loops.count();
  }

  @Override
  public void onLoop(int loop, Runnable task) {
    loops.onLoop(loop, task);
  }

  @Override
  public Operation operation(Workload workload, int loop) {
    Pool pool = loops.own(loop);
    return switch (workload) {
      case INSERT_IN_TRANSACTION ->
          VertxLoops.operation(
              () ->
                  pool.withTransaction(connection -> VertxQueries.of(connection, workload).get()));
      default -> VertxLoops.operation(VertxQueries.of(pool, workload));
    };
  }

  @Override
  public void close() {
    loops.close();
  }
}
