package dev.galvanic.testing.probe;

import dev.galvanic.background.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A clock that stands still until the test moves it on; it never goes back. From any thread.
 *
 * <p>Where a service is given one, its objects get it as {@link Clock} and {@link
 * java.time.InstantSource}, {@code @Every} is due by it, without a random part in the pauses, and
 * the breakers of its clients go by it. Deadlines, the limits of a request, the pool and PostgreSQL
 * do not: what waits for others waits in real time.
 */
public final class TestClock extends Clock implements Timer {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private record Due(Instant at, Runnable call) {}

  private final List<Due> waiting = new ArrayList<>();
  private final List<CompletionStage<?>> begun = new ArrayList<>();
  private final Duration patience;
  private Instant now;

  private TestClock(Instant now, Duration patience) {
    this.now = now;
    this.patience = patience;
  }

  /** A clock that shows this. */
  public static TestClock at(Instant now) {
    return at(now, PATIENCE);
  }

  static TestClock at(Instant now, Duration patience) {
    return new TestClock(now, patience);
  }

  /**
   * Moves it on. What comes due meanwhile is run, each at its own time and one after another, and
   * this returns when it is done.
   *
   * @param time not negative; zero runs what is due now, as {@code @Every} is after the start
   * @throws IllegalStateException if something that came due is not done after ten seconds
   */
  public void advance(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("A clock of a test does not go back by " + time + ".");
    }
    Instant until = instant().plus(time);
    for (Optional<Due> due = next(until); due.isPresent(); due = next(until)) {
      due.get().call.run();
      awaitBegun();
    }
  }

  /** The first that is due, with the clock at its time; else the clock at the end. */
  private synchronized Optional<Due> next(Instant until) {
    Optional<Due> due =
        waiting.stream().min(Comparator.comparing(Due::at)).filter(d -> !d.at.isAfter(until));
    Instant at = due.map(Due::at).orElse(until);
    now = at.isAfter(now) ? at : now;
    due.ifPresent(waiting::remove);
    return due;
  }

  private void awaitBegun() {
    List<CompletionStage<?>> all;
    synchronized (this) {
      all = List.copyOf(begun);
      begun.clear();
    }
    for (CompletionStage<?> stage : all) {
      try {
        stage.toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        throw new IllegalStateException(
            "What came due by the clock of the test is not done after "
                + patience.toString().substring(2).toLowerCase(Locale.ROOT)
                + ". Let it end, or do not wait in it for what comes after it.",
            e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while what came due was run.", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException("Nothing fails the end of a run", e);
      }
    }
  }

  @Override
  public synchronized Pending after(Duration delay, Runnable call) {
    Due due = new Due(now.plus(delay), call);
    waiting.add(due);
    return () -> cancel(due);
  }

  private synchronized void cancel(Due due) {
    waiting.removeIf(one -> one == due);
  }

  /** None: a test wants to know when something is due. */
  @Override
  public long jitter(long most) {
    return 0;
  }

  @Override
  public synchronized void begun(CompletionStage<?> over) {
    begun.add(over);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** The same time, shown in another zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    return new Shown(this, zone);
  }

  private static final class Shown extends Clock {
    private final TestClock clock;
    private final ZoneId zone;

    Shown(TestClock clock, ZoneId zone) {
      this.clock = clock;
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      return clock.instant();
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Shown(clock, other);
    }
  }
}
