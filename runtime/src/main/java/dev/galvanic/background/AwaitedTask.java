package dev.galvanic.background;

import dev.galvanic.AsyncTask;
import dev.galvanic.Task;
import dev.galvanic.background.Runner.Run;
import dev.galvanic.http.TimeLimit;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A task that begins on an event loop and is over when its stage is. Whoever runs it waits for that
 * on a thread that may block.
 *
 * @param name what it is called in logs and traces
 * @param loops begin it
 * @param time what it may take, asked for when it begins; its deadline, too
 */
public record AwaitedTask(
    Background background, Executor loops, String name, AsyncTask task, Supplier<Duration> time)
    implements Task {
  /**
   * Runs it, once.
   *
   * @throws OverdueException if it is not over in time; it is cancelled then
   * @throws InterruptedException if this thread is interrupted; it is cancelled, too
   * @throws Exception what its stage has failed with
   */
  @Override
  public void run() throws Exception {
    Duration most = time.get();
    CountDownLatch over = new CountDownLatch(1);
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Run run =
        new Runners(background, loops)
            .asynchronous(name, task)
            .begin(
                TimeLimit.ofBackground(System.nanoTime() + most.toNanos()),
                failure::set,
                over::countDown)
            .orElseThrow();
    try {
      if (!over.await(most.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new OverdueException(name, most);
      }
    } finally {
      if (over.getCount() > 0) {
        run.cancel();
      }
    }
    rethrow(Background.cause(failure.get()));
  }

  private static void rethrow(@Nullable Throwable failure) throws Exception {
    if (failure instanceof Exception exception) {
      throw exception;
    } else if (failure instanceof Error error) {
      throw error;
    } else if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }
}
