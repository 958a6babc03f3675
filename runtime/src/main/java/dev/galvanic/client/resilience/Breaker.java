package dev.galvanic.client.resilience;

import dev.galvanic.client.Outcome;
import dev.galvanic.config.ResilienceConfig;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes no calls for a while where too many have failed, then lets one through to try. Whether that
 * is well decides what is next.
 */
final class Breaker {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final int PERCENT = 100;

  private sealed interface State {}

  private enum Still implements State {
    CLOSED,
    /** One call is under way to try. */
    TRYING
  }

  private record Open(long until) implements State {}

  private final AtomicReference<State> state = new AtomicReference<>(Still.CLOSED);
  private final SlidingCounts counts;
  private final String service;
  private final ResilienceConfig.Breaker config;

  Breaker(String service, ResilienceConfig.Breaker config) {
    this.service = service;
    this.config = config;
    this.counts = new SlidingCounts(config.window().toNanos());
  }

  boolean isClosed() {
    return state.get() == Still.CLOSED;
  }

  BreakerState state() {
    State current = state.get();
    return current instanceof Open
        ? BreakerState.OPEN
        : current == Still.TRYING ? BreakerState.HALF_OPEN : BreakerState.CLOSED;
  }

  /** Null if no call is to be made now. */
  @Nullable Permit enter(long now) {
    State current = state.get();
    if (current == Still.CLOSED) {
      return Permit.USUAL;
    }
    return current instanceof Open open
            && now >= open.until
            && state.compareAndSet(current, Still.TRYING)
        ? Permit.TRIAL
        : null;
  }

  void leave(Permit permit, Outcome outcome, long now) {
    if (permit == Permit.TRIAL) {
      tried(outcome, now);
    } else if (outcome == Outcome.GOOD) {
      counts.addFirst(now);
    } else if (outcome == Outcome.BAD) {
      counts.addSecond(now);
      judge(now);
    }
  }

  private void tried(Outcome outcome, long now) {
    switch (outcome) {
      case GOOD -> {
        counts.clear();
        state.set(Still.CLOSED);
        LOG.info("{} is well again: it is called as before", service);
      }
      case BAD -> state.set(new Open(now + config.pause().toNanos()));
      // It has found out nothing: the next one tries.
      case NEITHER -> state.set(new Open(now));
    }
  }

  private void judge(long now) {
    long bad = counts.second(now);
    long all = bad + counts.first(now);
    if (config.failures() == 0
        || all < config.calls()
        || bad * PERCENT < all * config.failures()
        || !state.compareAndSet(Still.CLOSED, new Open(now + config.pause().toNanos()))) {
      return;
    }
    LOG.warn(
        "{} is not called for {} ms: {} of {} calls failed within {} ms",
        service,
        config.pause().toMillis(),
        bad,
        all,
        config.window().toMillis());
  }
}
