package dev.galvanic.client.vertx;

import dev.galvanic.loop.Loop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the calls on one event loop that have had their time. One alarm is set for all of them, for
 * whichever is due first: one for each would be set and taken back with every call, and hardly ever
 * ring. Lives on that loop.
 */
final class Deadlines {
  private static final Logger LOG = LoggerFactory.getLogger(VertxServiceClient.class);

  private final Loop loop;
  private final Set<Timed> running = new LinkedHashSet<>();
  private @Nullable Runnable alarm;
  private long alarmAt;

  /** What may take so long and no longer. */
  interface Timed {
    /** When it must be over, on the clock of {@link System#nanoTime}. */
    long end();

    /** It is not; once. */
    void late();
  }

  Deadlines(Loop loop) {
    this.loop = loop;
  }

  void add(Timed timed) {
    running.add(timed);
    if (alarm == null || timed.end() - alarmAt < 0) {
      set(timed.end());
    }
  }

  /** It is over. An alarm that was set for it rings all the same, and finds nothing. */
  void remove(Timed timed) {
    running.remove(timed);
  }

  private void set(long at) {
    if (alarm != null) {
      alarm.run();
    }
    alarmAt = at;
    alarm = loop.after(Duration.ofNanos(at - System.nanoTime()), this::ring);
  }

  private void ring() {
    alarm = null;
    long now = System.nanoTime();
    List<Timed> late = new ArrayList<>();
    Timed next = null;
    for (Timed one : running) {
      if (one.end() - now <= 0) {
        late.add(one);
      } else if (next == null || one.end() - next.end() < 0) {
        next = one;
      }
    }
    late.forEach(running::remove);
    if (next != null) {
      set(next.end());
    }
    late.forEach(Deadlines::tell);
  }

  /** One that fails must not keep the others waiting: no other alarm would ring for them. */
  private static void tell(Timed timed) {
    try {
      timed.late();
    } catch (RuntimeException | Error e) {
      LOG.error("The end of a call that was not answered in time failed", e);
    }
  }
}
