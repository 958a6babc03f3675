package dev.galvanic.bench.candidate;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import java.util.List;

/**
 * The connections of one event loop.
 *
 * @param reads the one that all reads share, pipelined
 * @param leases as many as there are callers, so that none waits for one
 */
record VertxLane(PgConnection reads, List<VertxLease> leases) {
  static Future<VertxLane> open(Vertx vertx, Target target) {
    PgConnectOptions options = VertxSetup.options(target);
    return PgConnection.connect(vertx, options)
        .compose(
            reads ->
                VertxLease.open(vertx, options, VertxSetup.callersPerLoop(target))
                    .map(leases -> new VertxLane(reads, leases)));
  }
}
