package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A transaction on a connection leased for one cursor. */
record OwnCursorPlace(Stages stages, Leases leases, Beginnings beginnings) implements CursorPlace {

  @Override
  public CompletableFuture<Lease> open(
      String name, @Nullable Loop home, Deadline deadline, Held held) {
    return leases
        .lease(name, home, deadline, held)
        .thenCompose(
            lease ->
                lease
                    .begin(stages, deadline, beginnings.ofCursor(deadline))
                    .whenComplete(
                        (nothing, failure) -> {
                          if (failure != null) {
                            lease.end();
                          }
                        })
                    .thenApply(nothing -> lease));
  }

  @Override
  public CompletableFuture<@Nullable Void> close(Lease lease, @Nullable Throwable failure) {
    CompletableFuture<@Nullable Void> ended;
    if (failure == null && lease.link().isQuiet()) {
      ended = lease.commit();
    } else {
      lease.cancel();
      ended = lease.rollback();
    }
    return ended.whenComplete((nothing, lost) -> lease.end());
  }

  @Override
  public boolean isOwn() {
    return true;
  }
}
