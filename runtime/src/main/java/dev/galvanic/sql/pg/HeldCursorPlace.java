package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import dev.galvanic.sql.SqlException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The connection that the caller has already: in its transaction, or in one of the cursor's own,
 * during which nothing else may run there.
 */
record HeldCursorPlace(Stages stages, Lease lease) implements CursorPlace {

  @Override
  public CompletableFuture<Lease> open(
      String name, @Nullable Loop home, Deadline deadline, Held held) {
    try {
      lease.checkOpen(name);
      if (lease.isInTransaction()) {
        return CompletableFuture.completedFuture(lease);
      }
      lease.reserve(name);
    } catch (SqlException e) {
      return CompletableFuture.failedFuture(e);
    }
    return lease
        .begin(stages, deadline, "BEGIN")
        .handle(
            (nothing, failure) ->
                failure == null
                    ? CompletableFuture.completedFuture(lease)
                    : lease
                        .unreserve(false)
                        .thenCompose(
                            ended ->
                                CompletableFuture.<Lease>failedFuture(Stages.unwrapped(failure))))
        .thenCompose(Function.identity());
  }

  @Override
  public CompletableFuture<@Nullable Void> close(Lease same, @Nullable Throwable failure) {
    return same.unreserve(failure == null);
  }

  @Override
  public boolean isOwn() {
    return false;
  }
}
