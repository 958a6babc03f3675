package dev.galvanic;

import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.http.RequestContext;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where stages that are under way side by side meet; nobody waits. */
final class Meeting {
  private Meeting() {}

  /**
   * @param result made once all have ended well, in the context of the caller of this method
   */
  static <R> CompletionStage<R> of(
      List<? extends CompletionStage<?>> stages, Supplier<? extends R> result) {
    @Nullable RequestContext context = RequestContext.current().orElse(null);
    ContextStage<R> met = ContextStage.capture(ForkJoinPool.commonPool());
    AtomicInteger left = new AtomicInteger(stages.size());
    // Before the first may have failed already.
    met.whenComplete(
        (made, failure) -> {
          if (failure != null) {
            stages.forEach(stage -> stage.toCompletableFuture().cancel(true));
          }
        });
    for (CompletionStage<?> stage : stages) {
      stage.whenComplete(
          (value, failure) -> {
            if (failure != null) {
              met.completeExceptionally(itself(failure));
            } else if (left.decrementAndGet() == 0) {
              end(met, result, context);
            }
          });
    }
    if (stages.isEmpty()) {
      end(met, result, context);
    }
    return met;
  }

  private static <R> void end(
      ContextStage<R> met, Supplier<? extends R> result, @Nullable RequestContext context) {
    RequestContext before = RequestContext.replace(context);
    try {
      met.complete(result.get());
    } catch (Throwable e) { // Whatever it is, it is whoever waits that is told.
      met.completeExceptionally(e);
    } finally {
      RequestContext.replace(before);
    }
  }

  /** What was thrown, and not that it went through a stage. */
  private static Throwable itself(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }
}
