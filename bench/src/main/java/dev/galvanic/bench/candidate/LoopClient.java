package dev.galvanic.bench.candidate;

import org.jspecify.annotations.Nullable;

/** One that is called on event loops, and answers there. */
public non-sealed interface LoopClient extends Client {
  /** How many event loops there are. */
  int loops();

  void onLoop(int loop, Runnable task);

  /** What a caller on that loop does again and again. */
  Operation operation(Workload workload, int loop);

  /** One execution of a workload, on the thread of its loop. */
  @FunctionalInterface
  interface Operation {
    void run(Answer answer);
  }

  /** Whom the end of an execution is told, on the same loop. */
  @FunctionalInterface
  interface Answer {
    /**
     * @param rows how many were read or written
     * @param failure null if there was none
     */
    void done(long rows, @Nullable Throwable failure);
  }
}
