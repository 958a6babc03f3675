package dev.galvanic.background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A clock that stands still until it is told to go on. */
final class ManualTimer implements Timer {
  private record Due(Duration at, Runnable call) {}

  private final List<Due> waiting = new ArrayList<>();
  private Duration now = Duration.ZERO;

  @Override
  public synchronized Pending after(Duration delay, Runnable call) {
    Due due = new Due(now.plus(delay), call);
    waiting.add(due);
    return () -> cancel(due);
  }

  private synchronized void cancel(Due due) {
    waiting.remove(due);
  }

  /** How long until the next call; empty if none is to come. */
  synchronized Optional<Duration> next() {
    return first().map(due -> due.at.minus(now));
  }

  private Optional<Due> first() {
    return waiting.stream().min(Comparator.comparing(Due::at));
  }

  /** Lets time pass, and makes the calls that come due, here and in order. */
  void advance(Duration time) {
    Duration until;
    synchronized (this) {
      until = now.plus(time);
    }
    for (Optional<Due> due = take(until); due.isPresent(); due = take(until)) {
      due.get().call.run();
    }
  }

  private synchronized Optional<Due> take(Duration until) {
    Optional<Due> due = first().filter(first -> first.at.compareTo(until) <= 0);
    now = due.map(Due::at).orElse(until);
    due.ifPresent(waiting::remove);
    return due;
  }
}
