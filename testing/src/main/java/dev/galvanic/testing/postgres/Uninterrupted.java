package dev.galvanic.testing.postgres;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that is left whole: processes that are started here and not waited for would go on without
 * anybody to stop them.
 */
final class Uninterrupted {
  private Uninterrupted() {}

  /** Does it on a thread of its own, and waits; an interrupt of the caller is kept for later. */
  static <T> T call(Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(task, "local-postgres").start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw new IOException(
          "The PostgreSQL of this process cannot start: " + e.getCause().getMessage(),
          e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
