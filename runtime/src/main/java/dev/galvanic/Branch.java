package dev.galvanic;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * One branch of {@link Parallel}: begun by whichever thread comes first, and interrupted only while
 * it runs, so that no interrupt of ours reaches what its thread does next.
 */
final class Branch<T> {
  private final Callable<? extends T> work;
  private boolean begun;
  private boolean interrupted;
  private @Nullable Thread thread;
  private @Nullable T result;
  private @Nullable Throwable failure;

  Branch(Callable<? extends T> work) {
    this.work = work;
  }

  /** Runs it unless somebody else has begun it or it is cancelled; whether it ran. */
  boolean run() {
    synchronized (this) {
      if (begun) {
        return false;
      }
      begun = true;
      thread = Thread.currentThread();
    }
    try {
      result = work.call();
    } catch (Throwable e) { // Whatever it is, it is thrown again where the branches meet.
      failure = e;
    }
    synchronized (this) {
      thread = null;
      if (interrupted) {
        Thread.interrupted();
      }
    }
    return true;
  }

  /** Interrupts it, or keeps it from being begun; whether it will never run. */
  synchronized boolean cancel() {
    if (!begun) {
      begun = true;
      return true;
    }
    if (thread != null && !interrupted) {
      interrupted = true;
      thread.interrupt();
    }
    return false;
  }

  /** Null if there was none; to be asked after it has ended. */
  @Nullable Throwable failure() {
    return failure;
  }

  /** What it gave; to be asked after it has ended well. */
  @SuppressWarnings("NullAway") // T may itself be nullable
  T result() {
    return result;
  }
}
