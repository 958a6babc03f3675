package dev.galvanic.concurrent;

import org.jspecify.annotations.Nullable;

/**
 * A task that can be interrupted while it runs, and only then: its thread goes back to its pool
 * with the flag cleared, however the interrupt and the end race.
 */
public final class Interruptible implements Runnable {
  private final Runnable task;
  private @Nullable Thread thread;
  private boolean cancelled;

  public Interruptible(Runnable task) {
    this.task = task;
  }

  @Override
  public void run() {
    synchronized (this) {
      if (cancelled) {
        return;
      }
      thread = Thread.currentThread();
    }
    try {
      task.run();
    } finally {
      synchronized (this) {
        thread = null;
        Thread.interrupted();
      }
    }
  }

  /** Interrupts the task, or keeps it from running if it has not begun. */
  public synchronized void interrupt() {
    cancelled = true;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
