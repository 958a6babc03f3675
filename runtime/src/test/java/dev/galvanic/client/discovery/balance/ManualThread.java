package dev.galvanic.client.discovery.balance;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** A time that goes on when a test says so; everything happens on the test's thread. */
final class ManualThread implements TimedThread {
  private record Timer(long due, Runnable task) {}

  private final List<Timer> timers = new ArrayList<>();
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private long now = -5; // a clock of this kind may begin anywhere
  private boolean running;

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
    if (!running) {
      running = true;
      for (Runnable next = tasks.poll(); next != null; next = tasks.poll()) {
        next.run();
      }
      running = false;
    }
  }

  @Override
  public Runnable after(Duration time, Runnable task) {
    Timer timer = new Timer(now + time.toNanos(), task);
    timers.add(timer);
    return () -> timers.remove(timer);
  }

  /** Lets time go by, with everything that comes due in it. */
  void pass(Duration time) {
    long end = now + time.toNanos();
    while (true) {
      Timer next =
          timers.stream()
              .filter(timer -> timer.due() <= end)
              .min(Comparator.comparingLong(Timer::due))
              .orElse(null);
      if (next == null) {
        break;
      }
      timers.remove(next);
      now = Math.max(now, next.due());
      execute(next.task());
    }
    now = end;
  }

  /** How many tasks wait for their time. */
  int waiting() {
    return timers.size();
  }
}
