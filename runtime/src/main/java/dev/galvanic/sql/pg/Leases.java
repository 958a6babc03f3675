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
  private final Leaks leaks;

  Leases(Vertx vertx, Stages stages, Pool pool, Leaks leaks) {
    this.vertx = vertx;
    this.stages = stages;
    this.pool = pool;
    this.leaks = leaks;
  }

  /** Waits for one. */
  Lease await(String name, Deadline deadline) {
    Waiting.mayBlock(name);
    CompletableFuture<Link> leased = pool.acquire(name, null, deadline);
    try {
      return lease(Waiting.await(name, leased), Held.byThread(name));
    } catch (SqlInterruptedException e) {
      // It may have come in the same moment.
      leased.thenAccept(pool::give);
      throw e;
    }
  }

  /** Completes on the caller's loop, in the caller's context. */
  CompletableFuture<Lease> lease(String name, @Nullable Loop home, Deadline deadline) {
    return lease(name, home, deadline, leaks.fromHere(name));
  }

  CompletableFuture<Lease> lease(String name, @Nullable Loop home, Deadline deadline, Held held) {
    CompletableFuture<Lease> leased = stages.stage(home);
    pool.acquire(name, home, deadline)
        .whenComplete(
            (link, failure) -> {
              if (link == null) {
                stages.fail(home, leased, failure);
              } else {
                stages.complete(home, leased, lease(link, held));
              }
            });
    return leased;
  }

  private Lease lease(Link link, Held held) {
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
