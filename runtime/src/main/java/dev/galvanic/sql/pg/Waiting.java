package dev.galvanic.sql.pg;

import dev.galvanic.BlockingOnEventLoopException;
import dev.galvanic.loop.EventLoops;
import dev.galvanic.sql.SqlException;
import dev.galvanic.sql.SqlFailure;
import dev.galvanic.sql.SqlInterruptedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * How a thread waits for the database. Every future here completes: the driver's watch sees to it.
 */
final class Waiting {
  private static final long PAUSE_MILLIS = 100;

  private Waiting() {}

  /**
   * @throws BlockingOnEventLoopException on an event loop
   */
  static void mayBlock(String name) {
    if (EventLoops.onEventLoop()) {
      throw new BlockingOnEventLoopException(name);
    }
  }

  /**
   * @throws SqlInterruptedException with the thread's flag set; the answer is then dropped
   */
  static <T extends @Nullable Object> T await(String name, CompletableFuture<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      future.cancel(false);
      throw new SqlInterruptedException(SqlFailure.of(name, "the thread was interrupted"));
    } catch (ExecutionException e) {
      throw unwrapped(name, e);
    }
  }

  /** Waits on, and leaves an interrupt for later: for what must not be left half done. */
  static <T extends @Nullable Object> T awaitAnyway(String name, CompletableFuture<T> future) {
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw unwrapped(name, e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Waits a moment before another try; false if the thread was interrupted, its flag set. */
  static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Waits a while.
   *
   * @throws SqlInterruptedException with the thread's flag set
   */
  static void pause(String name, long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SqlInterruptedException(SqlFailure.of(name, "the thread was interrupted"));
    }
  }

  private static RuntimeException unwrapped(String name, ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof SqlException failure) {
      // It was made on an event loop, for this caller alone: where it was called tells more.
      failure.setStackTrace(new Throwable().getStackTrace());
      return failure;
    } else if (cause instanceof RuntimeException failure) {
      return failure;
    } else if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(name + " failed in an unknown way", cause);
  }
}
