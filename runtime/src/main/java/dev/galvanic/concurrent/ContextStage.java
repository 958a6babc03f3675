package dev.galvanic.concurrent;

import dev.galvanic.http.RequestContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A stage that keeps the context of the request it was begun in: whatever is chained to it runs
 * with that context current, and what is chained "async" runs on the request's own executor.
 */
public final class ContextStage<T> extends CompletableFuture<T> {
  private final @Nullable RequestContext context;
  private final Executor executor;

  private ContextStage(@Nullable RequestContext context, Executor executor) {
    this.context = context;
    this.executor = executor;
  }

  /**
   * A stage in the context that is current on this thread.
   *
   * @param executor what asynchronous continuations run on, such as the caller's event loop
   */
  public static <T> ContextStage<T> capture(Executor executor) {
    return new ContextStage<>(RequestContext.current().orElse(null), executor);
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new ContextStage<>(context, executor);
  }

  @Override
  public Executor defaultExecutor() {
    return task -> executor.execute(() -> inContext(task));
  }

  /** Continuations that are not asynchronous run inside this call, hence in the context. */
  @Override
  public boolean complete(T value) {
    RequestContext before = RequestContext.replace(context);
    try {
      return super.complete(value);
    } finally {
      RequestContext.replace(before);
    }
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    RequestContext before = RequestContext.replace(context);
    try {
      return super.completeExceptionally(failure);
    } finally {
      RequestContext.replace(before);
    }
  }

  private void inContext(Runnable task) {
    RequestContext before = RequestContext.replace(context);
    try {
      task.run();
    } finally {
      RequestContext.replace(before);
    }
  }
}
