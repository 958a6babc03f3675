package dev.galvanic.background;

import dev.galvanic.AsyncTask;
import dev.galvanic.Task;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.TimeLimit;
import dev.galvanic.http.Trace;
import dev.galvanic.trace.TaskWatch;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs what no request has asked for: in a context of its own, as a trace of its own.
 *
 * @param threads where its branches may run
 */
public record Background(FreeThreads threads, TaskWatch watch) {
  /**
   * Runs it on this thread, without a deadline. What it leaves open stays so: it may well begin
   * what lives as long as the service.
   *
   * @param name what it is called in logs and traces
   */
  public void run(String name, Task task) throws Exception {
    Trace trace = watch.begin(name);
    RequestContext before = RequestContext.replace(context(name, TimeLimit.none(), trace));
    Throwable failure = null;
    try {
      task.run();
    } catch (Throwable thrown) {
      failure = thrown;
      throw thrown;
    } finally {
      RequestContext.replace(before);
      watch.end(trace, failure);
    }
  }

  /**
   * Runs it on this thread.
   *
   * @param ended is given what it failed with, or null, in its context and before its span ends
   */
  void run(String name, TimeLimit limit, Task task, Consumer<@Nullable Throwable> ended) {
    Trace trace = watch.begin(name);
    RequestContext context = context(name, limit, trace);
    RequestContext before = RequestContext.replace(context);
    Throwable failure = null;
    try {
      task.run();
    } catch (Throwable thrown) { // Whatever it was, it is told, and the next run may do better.
      failure = thrown;
    }
    try {
      ended.accept(failure);
    } finally {
      context.leftovers().close();
      RequestContext.replace(before);
      watch.end(trace, failure);
    }
  }

  /**
   * Begins it on this thread.
   *
   * @param told as {@code ended} above, and on whatever thread the stage ends
   * @param ended is called after that, and after the end of its span
   * @return its own stage; one that has failed, if it could not even be begun. Its cancellation is
   *     the end of the task
   */
  CompletableFuture<?> begin(
      String name,
      TimeLimit limit,
      AsyncTask task,
      Consumer<@Nullable Throwable> told,
      Runnable ended) {
    Trace trace = watch.begin(name);
    RequestContext context = context(name, limit, trace);
    CompletableFuture<?> stage;
    RequestContext before = RequestContext.replace(context);
    try {
      // Where a stage cannot be cancelled, what is made of it here can, and is all that is watched.
      stage = begun(name, task.run()).toCompletableFuture();
    } catch (Throwable thrown) { // Its end is told like any other's.
      stage = CompletableFuture.failedFuture(thrown);
    } finally {
      RequestContext.replace(before);
    }
    stage.whenComplete(
        (result, failure) -> {
          RequestContext around = RequestContext.replace(context);
          try {
            told.accept(failure);
          } finally {
            context.leftovers().close();
            RequestContext.replace(around);
            watch.end(trace, failure);
            ended.run();
          }
        });
    return stage;
  }

  /** What a stage or a task has failed with, without what the JDK wraps around it; null if not. */
  static @Nullable Throwable cause(@Nullable Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  /** Without a stage nobody would ever know that it has ended. */
  private static CompletionStage<?> begun(String name, @Nullable CompletionStage<?> stage) {
    if (stage == null) {
      throw new IllegalStateException(
          name
              + " returned null and no stage. Return CompletableFuture.completedStage(null) when"
              + " there is nothing to wait for.");
    }
    return stage;
  }

  private RequestContext context(String name, TimeLimit limit, Trace trace) {
    return RequestContext.background(name, limit, threads, trace);
  }
}
