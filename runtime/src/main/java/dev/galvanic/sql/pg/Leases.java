package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.SqlInterruptedException;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Leases connections for work that has one to itself. */
final class Leases {
  private final Vertx vertx;
  private final Stages stages;
  private final Pool pool;

  Leases(Vertx vertx, Stages stages, Pool pool) {
    this.vertx = vertx;
    this.stages = stages;
    this.pool = pool;
  }

  /** Waits for one. */
  Lease await(String name, Deadline deadline) {
    Waiting.mayBlock(name);
    CompletableFuture<Link> leased = pool.acquire(name, null, deadline);
    try {
      return lease(Waiting.await(name, leased));
    } catch (SqlInterruptedException e) {
      // It may have come in the same moment.
      leased.thenAccept(pool::give);
      throw e;
    }
  }

  /** Completes on the caller's loop, in the caller's context. */
  CompletableFuture<Lease> lease(String name, @Nullable Loop home, Deadline deadline) {
    CompletableFuture<Lease> leased = stages.stage(home);
    pool.acquire(name, home, deadline)
        .whenComplete(
            (link, failure) -> {
              if (link == null) {
                stages.fail(home, leased, failure);
              } else {
                stages.complete(home, leased, lease(link));
              }
            });
    return leased;
  }

  private Lease lease(Link link) {
    return new Lease(vertx, link, pool::give);
  }
}
