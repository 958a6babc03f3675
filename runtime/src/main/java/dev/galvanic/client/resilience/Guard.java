package dev.galvanic.client.resilience;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.client.Outcome;
import dev.galvanic.config.ResilienceConfig;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the calls of one service: lets each through or refuses it at once, and says
 * whether one that failed may be made again. Safe for any thread; never blocks.
 */
public final class Guard {
  private final String service;
  private final LongSupplier clock;
  private final Bulkhead bulkhead;
  private final Breaker breaker;
  private final RetryBudget budget;
  private final RetryPause pause;

  /**
   * @param service what messages call it
   * @param clock nanoseconds that never go back, such as {@link System#nanoTime}
   */
  public Guard(String service, ResilienceConfig config, LongSupplier clock) {
    // From zero on: the clock may be negative, or overflow.
    long start = clock.getAsLong();
    this.service = service;
    this.clock = () -> clock.getAsLong() - start;
    this.bulkhead = new Bulkhead(config.bulkhead());
    this.breaker = new Breaker(service, config.breaker());
    this.budget = new RetryBudget(config.budget());
    this.pause = new RetryPause(config.pause(), () -> ThreadLocalRandom.current().nextDouble());
  }

  /**
   * Lets a call through; whoever was let through {@linkplain #leave leaves} once.
   *
   * @throws ServiceUnavailableException if no call is to be made now, or too many are under way
   */
  public Permit enter() {
    long now = clock.getAsLong();
    if (!bulkhead.enter()) {
      throw new ServiceUnavailableException(service + " has too many calls under way");
    }
    @Nullable Permit permit = breaker.enter(now);
    if (permit == null) {
      bulkhead.leave();
      throw new ServiceUnavailableException(
          service + " is not called for a while, for too many calls of it have failed");
    }
    budget.called(now);
    return permit;
  }

  /**
   * The call has an answer, and takes long to read it all. If it was the one that tries, it has
   * found out that the service is well, and nobody need wait for its end.
   *
   * @return what it leaves with
   */
  public Permit answered(Permit permit) {
    if (permit == Permit.TRIAL) {
      breaker.leave(permit, Outcome.GOOD, clock.getAsLong());
    }
    return Permit.USUAL;
  }

  public void leave(Permit permit, Outcome outcome) {
    bulkhead.leave();
    breaker.leave(permit, outcome, clock.getAsLong());
  }

  /** Whether a call may be made again, whose caller has the right to that; counted if so. */
  public boolean again(Permit permit) {
    return permit == Permit.USUAL && breaker.isClosed() && budget.take(clock.getAsLong());
  }

  /**
   * How long to wait before a retry, in nanoseconds.
   *
   * @param retry the first is 1
   */
  public long pause(int retry) {
    return pause.nanos(retry);
  }

  public BreakerState breaker() {
    return breaker.state();
  }

  /** How many calls are under way. */
  public int underWay() {
    return bulkhead.underWay();
  }
}
