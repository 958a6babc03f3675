package dev.galvanic.background;

import java.time.Duration;
import java.util.Optional;

/**
 * When a task runs again: a pause after the end of each run, never at a time of the clock.
 *
 * @param period from the end of a run to the beginning of the next, at least
 * @param initialDelay from the end of the start to the first run, at least
 * @param jitter what is added at random to each of both, at most; empty for a tenth of the period,
 *     but no more than a minute
 * @param timeout of a run; empty if it may take as long as it wants
 */
public record Schedule(
    Duration period, Duration initialDelay, Optional<Duration> jitter, Optional<Duration> timeout) {
  private static final Duration MOST_JITTER = Duration.ofMinutes(1);
  private static final int SHARE = 10;

  /** As soon as the service has started, and then with this pause between. */
  public static Schedule every(Duration period) {
    return new Schedule(period, Duration.ZERO, Optional.empty(), Optional.empty());
  }

  /** With another pause. */
  public Schedule withPeriod(Duration other) {
    return new Schedule(other, initialDelay, jitter, timeout);
  }

  /** For the first time after this delay. */
  public Schedule after(Duration delay) {
    return new Schedule(period, delay, jitter, timeout);
  }

  /** With as much as this added at random to each pause; zero for none. */
  public Schedule spread(Duration most) {
    return new Schedule(period, initialDelay, Optional.of(most), timeout);
  }

  /** With no more time than this for a run. */
  public Schedule within(Duration time) {
    return new Schedule(period, initialDelay, jitter, Optional.of(time));
  }

  /** The most that is added to a pause. */
  Duration mostJitter() {
    return jitter.orElseGet(
        () -> {
          Duration share = period.dividedBy(SHARE);
          return share.compareTo(MOST_JITTER) < 0 ? share : MOST_JITTER;
        });
  }
}
