package dev.galvanic.sql.pg;

import dev.galvanic.concurrent.ContextStage;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.loop.Loop;
import dev.galvanic.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stages that complete where they were asked for, in the context they were asked for in. */
final class Stages {
  private final EventLoops loops;
  private final long longestMillis;
  private final AtomicInteger turn = new AtomicInteger();

  /**
   * @param longest after this time a statement has failed by itself, whatever happens
   */
  Stages(EventLoops loops, Duration longest) {
    this.loops = loops;
    this.longestMillis = longest.toMillis();
  }

  /** The caller's loop, or null for a thread that is none. */
  @Nullable Loop here() {
    return loops.currentLoop();
  }

  /** Some loop, another each time. */
  Loop someLoop() {
    List<Loop> all = loops.loops();
    return all.get((turn.getAndIncrement() & Integer.MAX_VALUE) % all.size());
  }

  static Throwable unwrapped(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof CompletionException && cause != null ? cause : failure;
  }

  /**
   * The stage that the caller's work gave; one that gave none would keep its connection for ever.
   *
   * @throws NullPointerException if it is null
   */
  static <T extends @Nullable Object> CompletionStage<T> given(
      String name, @Nullable CompletionStage<T> stage) {
    return Objects.requireNonNull(stage, () -> name + ": the work returned null for its stage");
  }

  <T extends @Nullable Object> ContextStage<T> stage(@Nullable Loop home) {
    return ContextStage.capture(home == null ? ForkJoinPool.commonPool() : home);
  }

  /** Fails a statement's stage at the deadline, if nothing else does before that. */
  void limit(
      @Nullable Loop home, CompletableFuture<?> stage, Deadline deadline, Statement statement) {
    // Most requests have more time than any statement may take: they cost no timer.
    if (deadline.millis() <= longestMillis || statement.isSlow()) {
      Runnable off = alarm(deadline, () -> fail(home, stage, deadline.late(statement.name())));
      stage.whenComplete((value, failure) -> off.run());
    }
  }

  /** Does something at the deadline, on some event loop; the returned task calls it off. */
  Runnable alarm(Deadline deadline, Runnable task) {
    if (!deadline.isBounded()) {
      return () -> {};
    }
    long timer =
        loops
            .vertx()
            .setTimer(
                deadline.millis(),
                fired -> {
                  if (deadline.isBounded()) {
                    task.run();
                  }
                });
    return () -> loops.vertx().cancelTimer(timer);
  }

  /** Does something after so many milliseconds, on some event loop. */
  void later(long millis, Runnable task) {
    // A timer of no time is refused.
    loops.vertx().setTimer(Math.max(1, millis), fired -> task.run());
  }

  <T extends @Nullable Object> void end(
      @Nullable Loop home, CompletableFuture<T> stage, T value, @Nullable Throwable failure) {
    if (failure == null) {
      complete(home, stage, value);
    } else {
      fail(home, stage, failure);
    }
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
    Throwable cause = unwrapped(failure);
    if (home == null || home.inLoop()) {
      stage.completeExceptionally(cause);
    } else {
      home.execute(() -> stage.completeExceptionally(cause));
    }
  }
}
