package dev.galvanic.loop;

import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures how late event loops are: a task of each loop comes due again and again, and what is
 * between that time and the time it runs, everything else on that loop has waited too.
 */
public final class LagWatch implements AutoCloseable {
  private final List<Future<?>> tasks = new ArrayList<>();

  /** Who wants to know. */
  @FunctionalInterface
  public interface Listener {
    /**
     * Called on the loop's thread.
     *
     * @param loop its place in {@link EventLoops#loops}
     * @param nanos not negative
     */
    void late(int loop, long nanos);
  }

  private LagWatch() {}

  /** Measures every loop once in a period, until it is closed. */
  public static LagWatch start(EventLoops loops, Duration period, Listener listener) {
    LagWatch watch = new LagWatch();
    for (Loop loop : loops.loops()) {
      Beat beat = new Beat(loop.index(), period.toNanos(), listener);
      watch.tasks.add(
          loop.eventLoop()
              .scheduleWithFixedDelay(beat, beat.period, beat.period, TimeUnit.NANOSECONDS));
    }
    return watch;
  }

  @Override
  public void close() {
    tasks.forEach(task -> task.cancel(false));
  }

  /** The task of one loop. */
  private static final class Beat implements Runnable {
    private final int loop;
    private final long period;
    private final Listener listener;
    private long due;

    Beat(int loop, long period, Listener listener) {
      this.loop = loop;
      this.period = period;
      this.listener = listener;
      this.due = System.nanoTime() + period;
    }

    @Override
    public void run() {
      listener.late(loop, Math.max(0, System.nanoTime() - due));
      // As the loop's timer counts it: from the end of this run.
      due = System.nanoTime() + period;
    }
  }
}
