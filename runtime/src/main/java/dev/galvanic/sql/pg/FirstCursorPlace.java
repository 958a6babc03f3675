package dev.galvanic.sql.pg;

import dev.galvanic.loop.Loop;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The first of two places that can be had. */
record FirstCursorPlace(CursorPlace first, CursorPlace second) implements CursorPlace {

  @Override
  public CompletableFuture<Lease> open(
      String name, @Nullable Loop home, Deadline deadline, Held held) {
    return first
        .open(name, home, deadline, held)
        .handle(
            (lease, failure) ->
                failure == null || deadline.passed()
                    ? settled(lease, failure)
                    : second.open(name, home, deadline, held))
        .thenCompose(Function.identity());
  }

  private static CompletableFuture<Lease> settled(Lease lease, @Nullable Throwable failure) {
    return failure == null
        ? CompletableFuture.completedFuture(lease)
        : CompletableFuture.failedFuture(failure);
  }

  @Override
  public CompletableFuture<@Nullable Void> close(Lease lease, @Nullable Throwable failure) {
    return first.close(lease, failure);
  }

  @Override
  public CursorPlace otherwise() {
    return second;
  }

  @Override
  public boolean isOwn() {
    return first.isOwn();
  }
}
