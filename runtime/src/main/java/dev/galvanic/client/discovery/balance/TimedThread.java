package dev.galvanic.client.discovery.balance;

import dev.galvanic.loop.Loop;
import java.time.Duration;
import java.util.concurrent.Executor;

/** The time, and one thread on which things happen in it. */
public interface TimedThread extends Executor {
  /** As {@link System#nanoTime}; from any thread. */
  long nanos();

  /**
   * Runs a task later on the thread.
   *
   * @return cancels it
   */
  Runnable after(Duration time, Runnable task);

  /** That of an event loop. */
  static TimedThread on(Loop loop) {
    return new TimedThread() {
      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public Runnable after(Duration time, Runnable task) {
        return loop.after(time, task);
      }

      @Override
      public void execute(Runnable task) {
        loop.execute(task);
      }
    };
  }
}
