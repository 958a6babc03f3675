package dev.galvanic.bench.candidate;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.transport.Transport;
import io.vertx.pgclient.PgConnectOptions;
import java.util.concurrent.TimeUnit;

/** What every hand-written use of vertx-pg-client here begins with. */
final class VertxSetup {
  /** One per core. */
  static final int LOOPS = Runtime.getRuntime().availableProcessors();

  /** How many statements may be under way on a connection: more than there are callers. */
  private static final int PIPELINED = 256;

  private static final long PATIENCE_SECONDS = 10;

  private VertxSetup() {}

  /** On the same transport as Galvanic's. */
  static Vertx vertx() {
    VertxOptions options = new VertxOptions().setEventLoopPoolSize(LOOPS);
    Transport epoll = Transport.EPOLL;
    return epoll != null && epoll.available()
        ? Vertx.builder().with(options).withTransport(epoll).build()
        : Vertx.vertx(options);
  }

  static PgConnectOptions options(Target target) {
    return new PgConnectOptions()
        .setHost(target.host())
        .setPort(target.port())
        .setDatabase(Target.DATABASE)
        .setUser(Target.USER)
        .setPassword("")
        .setCachePreparedStatements(true)
        .setPipeliningLimit(PIPELINED);
  }

  /** How many of the callers a loop has. */
  static int callersPerLoop(Target target) {
    return (target.callers() + LOOPS - 1) / LOOPS;
  }

  static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
