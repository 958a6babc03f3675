package dev.galvanic.background;

import dev.galvanic.http.TimeLimit;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Begins runs of a task, on the kind of thread that is for it. */
@FunctionalInterface
interface Runner {
  /**
   * Begins one.
   *
   * @param told is given what it has failed with, or null, in its context
   * @param ended is called when it is over, after that, and on any thread; also on this one
   * @return empty if no thread is free: then nothing has happened
   */
  Optional<Run> begin(TimeLimit limit, Consumer<@Nullable Throwable> told, Runnable ended);

  /** A run that has been begun. */
  @FunctionalInterface
  interface Run {
    /** Ends it sooner, if it heeds that: by an interrupt, or by the cancellation of its stage. */
    void cancel();
  }
}
