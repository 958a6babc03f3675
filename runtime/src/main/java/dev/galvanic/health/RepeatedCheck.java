package dev.galvanic.health;

import dev.galvanic.concurrent.Interruptible;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.loop.Loop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A check of the service's own, begun again some time after it has ended. One that hangs beyond its
 * time is down, and is not begun again before it has really ended: it would hold one thread more
 * each time.
 */
final class RepeatedCheck implements Probe {
  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  private final HealthCheck check;
  private final FreeThreads threads;
  private final Loop loop;
  private volatile HealthResult last = HealthResult.up();
  private volatile Runnable stop = () -> {};
  private volatile boolean closed;

  /**
   * @param threads what it runs on if it may block
   * @param loop whose timer says when it is late and when it is due; what does not block runs on it
   */
  RepeatedCheck(HealthCheck check, FreeThreads threads, Loop loop) {
    this.check = check;
    this.threads = threads;
    this.loop = loop;
  }

  @Override
  public String name() {
    return check.name();
  }

  @Override
  public HealthCheck.Kind kind() {
    return check.kind();
  }

  @Override
  public HealthResult result() {
    return last;
  }

  void close() {
    closed = true;
    stop.run();
  }

  /** Begins it, for now and for ever; the result completes with its first answer. */
  CompletableFuture<HealthResult> begin() {
    CompletableFuture<HealthResult> answer = new CompletableFuture<>();
    Runnable begun =
        check instanceof HealthCheck.Blocking blocking
            ? begin(blocking, answer)
            : begin((HealthCheck.Async) check, answer);
    stop = begun;
    loop.after(check.timeout(), () -> late(answer, begun));
    return answer;
  }

  /** Returns what stops it. */
  private Runnable begin(HealthCheck.Blocking blocking, CompletableFuture<HealthResult> answer) {
    RequestContext context = context();
    Interruptible task = new Interruptible(() -> ask(blocking, answer, context));
    // One whose time is up before it has begun never runs, and is to be asked again all the same.
    Runnable whole =
        () -> {
          try {
            task.run();
          } finally {
            pause();
          }
        };
    if (!threads.tryExecute(whole)) {
      // A service without a free thread is busy, which does not mean that it lacks anything.
      answer(answer, last, null);
      pause();
    }
    return task::interrupt;
  }

  private void ask(
      HealthCheck.Blocking blocking,
      CompletableFuture<HealthResult> answer,
      RequestContext context) {
    RequestContext before = RequestContext.replace(context);
    try {
      answer(answer, blocking.check(), null);
    } catch (Throwable failure) { // Whatever it was, it is down.
      answer(answer, HealthResult.down(), failure);
    } finally {
      RequestContext.replace(before);
      context.leftovers().close();
    }
  }

  /** Returns what stops it. */
  private Runnable begin(HealthCheck.Async async, CompletableFuture<HealthResult> answer) {
    RequestContext context = context();
    RequestContext before = RequestContext.replace(context);
    try {
      CompletionStage<HealthResult> stage = async.check();
      stage.whenComplete(
          (result, failure) -> {
            answer(answer, failure == null ? result : HealthResult.down(), failure);
            context.leftovers().close();
            pause();
          });
      return () -> stage.toCompletableFuture().cancel(true);
    } catch (Throwable failure) {
      answer(answer, HealthResult.down(), failure);
      pause();
      return () -> {};
    } finally {
      RequestContext.replace(before);
    }
  }

  private RequestContext context() {
    long deadline = System.nanoTime() + check.timeout().toNanos();
    return new RequestContext("health-" + check.name(), deadline, threads);
  }

  /** It has really ended, and is asked again after a while. */
  private void pause() {
    if (!closed) {
      loop.after(check.interval(), this::again);
    }
  }

  private void again() {
    if (!closed) {
      begin();
    }
  }

  private void late(CompletableFuture<HealthResult> answer, Runnable begun) {
    String reason = "no answer within " + check.timeout().toMillis() + " ms";
    if (answer(answer, HealthResult.down().with("reason", reason), null)) {
      begun.run();
    }
  }

  /** Takes the first answer of each time that it was begun; whether it was this one. */
  private boolean answer(
      CompletableFuture<HealthResult> answer,
      @Nullable HealthResult given,
      @Nullable Throwable failure) {
    HealthResult result = given == null ? HealthResult.down() : given;
    synchronized (answer) {
      if (answer.isDone()) {
        return false;
      }
      tell(last.isUp(), result, failure);
      last = result;
    }
    return answer.complete(result);
  }

  /** What has not changed is no news. */
  private void tell(boolean wasUp, HealthResult result, @Nullable Throwable failure) {
    if (closed) {
      return;
    }
    if (result.isUp() && !wasUp) {
      LOG.info("The health check {} is up again", check.name());
    } else if (!result.isUp() && wasUp) {
      LOG.warn("The health check {} is down {}", check.name(), result.data(), failure);
    }
  }
}
