package dev.galvanic.background;

import org.jspecify.annotations.Nullable;

/** Watches the runs of tasks. Called from any thread; never throws. */
@FunctionalInterface
public interface RunWatch {
  RunWatch NONE = (task, nanos, failure) -> {};

  /**
   * A run has ended.
   *
   * @param task its name, such as {@code Sessions.sweep}
   * @param nanos how long it took
   * @param failure null if it did what it was to do
   */
  void ended(String task, long nanos, @Nullable Throwable failure);
}
