package dev.galvanic.trace;

import dev.galvanic.http.Trace;
import org.jspecify.annotations.Nullable;

/** Watches tasks that no request has asked for. Called on the task's thread; never throws. */
public interface TaskWatch {
  TaskWatch NONE =
      new TaskWatch() {
        @Override
        public Trace begin(String name) {
          return Trace.NONE;
        }

        @Override
        public void end(Trace trace, @Nullable Throwable failure) {}
      };

  /**
   * A task is about to begin.
   *
   * @param name such as {@code Users.warmUp}
   * @return where its work stands in its trace
   */
  Trace begin(String name);

  /**
   * It has ended; once for each that began.
   *
   * @param trace what its beginning gave
   * @param failure null if it did what it was to do
   */
  void end(Trace trace, @Nullable Throwable failure);
}
