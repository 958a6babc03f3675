package dev.galvanic.concurrent;

import dev.galvanic.http.RequestContext;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stage that keeps the context of the request it was begun in: whatever is chained to it runs
 * with that context current, and what is chained "async" runs on the request's own executor.
 */
public final class ContextStage<T extends @Nullable Object> extends CompletableFuture<T> {
  private static final Logger LOG = LoggerFactory.getLogger(ContextStage.class);

  private final @Nullable RequestContext context;
  private final Executor executor;

  /** Null for most stages: only those that are watched pay for it. */
  private volatile @Nullable
      AtomicReference<@Nullable BiConsumer<? super @Nullable T, @Nullable Throwable>>
      watch;

  private ContextStage(@Nullable RequestContext context, Executor executor) {
    this.context = context;
    this.executor = executor;
  }

  /**
   * A stage in the context that is current on this thread.
   *
   * @param executor what asynchronous continuations run on, such as the caller's event loop
   */
  public static <T extends @Nullable Object> ContextStage<T> capture(Executor executor) {
    return new ContextStage<>(RequestContext.current().orElse(null), executor);
  }

  /**
   * Tells one watcher how the stage ends, once, and before anything that is chained to it runs:
   * what is chained runs in the reverse order of chaining, and would be told to be a part of it.
   * What the watcher throws is logged, and changes nothing.
   */
  public void beforeEnd(BiConsumer<? super @Nullable T, @Nullable Throwable> told) {
    watch = new AtomicReference<>(told);
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
    tell(value, null);
    RequestContext before = RequestContext.replace(context);
    try {
      return super.complete(value);
    } finally {
      RequestContext.replace(before);
    }
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    tell(null, failure);
    RequestContext before = RequestContext.replace(context);
    try {
      return super.completeExceptionally(failure);
    } finally {
      RequestContext.replace(before);
    }
  }

  @Override
  public boolean cancel(boolean interrupting) {
    tell(null, new CancellationException());
    RequestContext before = RequestContext.replace(context);
    try {
      return super.cancel(interrupting);
    } finally {
      RequestContext.replace(before);
    }
  }

  private void tell(@Nullable T value, @Nullable Throwable failure) {
    AtomicReference<@Nullable BiConsumer<? super @Nullable T, @Nullable Throwable>> watched = watch;
    BiConsumer<? super @Nullable T, @Nullable Throwable> told =
        watched == null ? null : watched.getAndSet(null);
    if (told != null) {
      try {
        told.accept(value, failure);
      } catch (Throwable thrown) { // Whoever waits for the stage would wait for ever.
        LOG.error("Something that watches a call has failed", thrown);
      }
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
