package dev.galvanic.testing.mock;

import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.GatewayTimeoutException;
import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.EventLoops;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers calls as the client would: where, when, and within the time of whoever calls. */
final class Answering {
  private Answering() {}

  /** What is answered, and how long after the call. */
  record Later<T extends @Nullable Object>(Duration after, Supplier<T> value) {
    /** How long it takes, at most as long as the caller has. */
    Duration within(Duration left) {
      return isLate(left) ? left : after;
    }

    boolean isLate(Duration left) {
      return left.isZero() || after.compareTo(left) > 0;
    }
  }

  /**
   * On this thread, which waits and may be interrupted.
   *
   * @param most that the call may take
   */
  static <T extends @Nullable Object> T blocking(
      String operation, String service, Duration most, Supplier<Later<T>> found) {
    if (EventLoops.onEventLoop()) {
      throw new BlockingOnEventLoopException(operation);
    }
    Later<T> later = found.get();
    Duration left = left(most);
    try {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      TimeUnit.NANOSECONDS.sleep(later.within(left).toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      GatewayTimeoutException interrupted =
          new GatewayTimeoutException(operation + " was interrupted");
      interrupted.initCause(e);
      throw interrupted;
    }
    if (later.isLate(left)) {
      throw late(service);
    }
    return later.value().get();
  }

  /**
   * By a stage that keeps the context of its caller, and completes where the caller runs.
   *
   * @param most that the call may take
   */
  static <T extends @Nullable Object> CompletionStage<T> stage(
      String service, Duration most, Supplier<Later<T>> found) {
    Executor executor = EventLoops.here(ForkJoinPool.commonPool());
    ContextStage<T> stage = ContextStage.capture(executor);
    Later<T> later;
    try {
      later = found.get();
    } catch (AssertionError mistake) {
      stage.completeExceptionally(mistake);
      return stage;
    }
    Duration left = left(most);
    Duration pause = later.within(left);
    Runnable end =
        () -> complete(stage, later.isLate(left) ? () -> lateValue(service) : later.value());
    if (pause.isZero()) {
      end.run();
    } else {
      CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, executor)
          .execute(end);
    }
    return stage;
  }

  private static <T extends @Nullable Object> void complete(
      ContextStage<T> stage, Supplier<T> value) {
    if (stage.isDone()) {
      return;
    }
    try {
      stage.complete(value.get());
    } catch (RuntimeException | Error failure) {
      stage.completeExceptionally(failure);
    }
  }

  private static <T extends @Nullable Object> T lateValue(String service) {
    throw late(service);
  }

  private static GatewayTimeoutException late(String service) {
    return new GatewayTimeoutException(service + " did not answer in time");
  }

  /** The shorter of what a call may take and what is left of the request that it is made for. */
  private static Duration left(Duration most) {
    return RequestContext.current()
        .map(RequestContext::remaining)
        .filter(left -> left.compareTo(most) < 0)
        .orElse(most);
  }
}
