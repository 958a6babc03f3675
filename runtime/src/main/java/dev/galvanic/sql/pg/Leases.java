package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.SqlInterruptedException;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Leases connections for work that has one to itself. */
final class Leases {
  private final Vertx vertx;
  private final Stages stages;
  private final Supplier<Pool> pools;
  private final Leaks leaks;

  /**
   * @param pools where the next lease is to come from
   */
  Leases(Vertx vertx, Stages stages, Supplier<Pool> pools, Leaks leaks) {
    this.vertx = vertx;
    this.stages = stages;
    this.pools = pools;
    this.leaks = leaks;
  }

  /** Waits for one. */
  Lease await(String name, Deadline deadline) {
    Waiting.mayBlock(name);
    Pool pool = pools.get();
    CompletableFuture<Link> leased = pool.acquire(name, null, deadline);
    try {
      return lease(pool, Waiting.await(name, leased), Held.byThread(name));
    } catch (SqlInterruptedException e) {
      // It may have come in the same moment.
      leased.thenAccept(pool::give);
      throw e;
    }
  }

  /** Completes on the caller's loop, in the caller's context. */
  CompletableFuture<Lease> lease(String name, @Nullable Loop home, Deadline deadline, Held held) {
    CompletableFuture<Lease> leased = stages.stage(home);
    Pool pool = pools.get();
    pool.acquire(name, home, deadline)
        .whenComplete(
            (link, failure) -> {
              if (link == null) {
                stages.fail(home, leased, failure);
              } else {
                stages.complete(home, leased, lease(pool, link, held));
              }
            });
    return leased;
  }

  private Lease lease(Pool pool, Link link, Held held) {
    leaks.begin(held);
    return new Lease(
        vertx,
        link,
        given -> {
          leaks.end(held);
          pool.give(given);
        });
  }
}
