package dev.galvanic.sql.pg;

import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/** Stages that complete where they were asked for, in the context they were asked for in. */
final class Stages {
  private final EventLoops loops;

  Stages(EventLoops loops) {
    this.loops = loops;
  }

  /** The caller's loop, or null for a thread that is none. */
  @Nullable Loop here() {
    return loops.currentLoop();
  }

  <T extends @Nullable Object> CompletableFuture<T> stage(@Nullable Loop home) {
    return ContextStage.capture(home == null ? ForkJoinPool.commonPool() : home::execute);
  }

  <T extends @Nullable Object> void complete(
      @Nullable Loop home, CompletableFuture<T> stage, T value) {
    if (home == null || home.inLoop()) {
      stage.complete(value);
    } else {
      home.execute(() -> stage.complete(value));
    }
  }

  void fail(@Nullable Loop home, CompletableFuture<?> stage, Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (home == null || home.inLoop()) {
      stage.completeExceptionally(cause);
    } else {
      home.execute(() -> stage.completeExceptionally(cause));
    }
  }
}
