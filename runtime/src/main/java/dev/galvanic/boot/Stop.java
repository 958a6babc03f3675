package dev.galvanic.boot;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bounds a stop in time: nothing that is closed may keep a process from its end. */
final class Stop {
  /** For everything but the work in flight. */
  static final Duration CLOSING_TIME = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Stop.class);

  private Stop() {}

  /**
   * Runs the task on a thread of its own, unless it runs or has run already, and waits for it.
   *
   * @return what it returns; false if it failed or took too long, and is then left to itself
   */
  static boolean within(String name, Duration time, FutureTask<Boolean> task) {
    Thread thread = new Thread(task, "stop-" + name);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      LOG.error("{} did not stop within {} s", name, time.toSeconds());
      thread.interrupt();
      return false;
    } catch (ExecutionException e) {
      LOG.error("{} did not stop properly", name, e.getCause());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
