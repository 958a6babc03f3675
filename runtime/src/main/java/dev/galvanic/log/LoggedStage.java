package dev.galvanic.log;

import dev.galvanic.concurrent.ContextStage;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of a logged method gets in place of its stage. What is chained to one stage runs
 * in the reverse order of chaining: on the method's own, all that its caller chains would run
 * before the method's end is told, and be told to be a part of it.
 */
final class LoggedStage {
  private LoggedStage() {}

  /**
   * A stage in the context that is current here, which ends as the other one does.
   *
   * @param ended is told how, once, and before anything that is chained to the stage
   */
  static <T extends @Nullable Object> CompletionStage<T> of(
      CompletionStage<T> work, Consumer<@Nullable Throwable> ended) {
    ContextStage<T> stage = ContextStage.capture(executor(work));
    stage.beforeEnd((result, failure) -> ended.accept(failure));
    work.whenComplete(
        (result, failure) -> {
          if (failure == null) {
            stage.complete(result);
          } else {
            stage.completeExceptionally(failure);
          }
        });
    // Whoever does not want it any more means the work.
    stage.whenComplete(
        (result, failure) -> {
          if (failure instanceof CancellationException) {
            work.toCompletableFuture().cancel(true);
          }
        });
    return stage;
  }

  private static Executor executor(CompletionStage<?> work) {
    return work instanceof CompletableFuture<?> future
        ? future.defaultExecutor()
        : ForkJoinPool.commonPool();
  }
}
