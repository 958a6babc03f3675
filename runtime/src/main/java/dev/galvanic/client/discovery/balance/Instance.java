package dev.galvanic.client.discovery.balance;

import dev.galvanic.client.Instances;
import dev.galvanic.client.Outcome;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One instance and how it has done so far. In use, left out, or on trial: when the time is over,
 * one attempt finds out whether it answers again. Any thread.
 */
final class Instance {
  private static final Logger LOG = LoggerFactory.getLogger(Balancer.class);

  private enum State {
    USED,
    LEFT_OUT,
    ON_TRIAL
  }

  private final String service;
  private final URI address;
  private final LeavingOut rule;
  private final LongSupplier nanos;
  private final AtomicInteger inFlight = new AtomicInteger();
  private volatile State state = State.USED;
  private volatile boolean leftAlone;

  // Written inside of the lock only; failures is read outside, too, to spare the lock.
  private volatile int failures;
  private int leftOut;
  private long until;
  private long leftAloneUntil;

  Instance(String service, URI address, LeavingOut rule, LongSupplier nanos) {
    this.service = service;
    this.address = address;
    this.rule = rule;
    this.nanos = nanos;
  }

  URI address() {
    return address;
  }

  int inFlight() {
    return inFlight.get();
  }

  boolean isUsed() {
    return state == State.USED;
  }

  /** Whether an attempt may go there now. */
  boolean isOpen() {
    State now = state;
    return now == State.USED || now == State.LEFT_OUT && isOver();
  }

  private synchronized boolean isOver() {
    return nanos.getAsLong() - until >= 0;
  }

  /** Whether it asked for that, and the time is not over. */
  boolean isLeftAlone() {
    return leftAlone && isLeftAloneYet();
  }

  private synchronized boolean isLeftAloneYet() {
    leftAlone = nanos.getAsLong() - leftAloneUntil < 0;
    return leftAlone;
  }

  /** Not longer than one that fails is left out: it is not to be forgotten for a slip. */
  private synchronized void leaveAloneFor(Duration pause) {
    Duration most = rule.times().most();
    leftAloneUntil = nanos.getAsLong() + (pause.compareTo(most) < 0 ? pause : most).toNanos();
    leftAlone = true;
  }

  /** An attempt goes there, whether it is left out or not. */
  Instances.Chosen take() {
    inFlight.incrementAndGet();
    boolean used = state == State.USED;
    return new Attempt(used, !used && beginTrial());
  }

  private synchronized boolean beginTrial() {
    if (state != State.LEFT_OUT || !isOver()) {
      return false;
    }
    state = State.ON_TRIAL;
    return true;
  }

  private void succeeded(boolean used) {
    if (failures > 0 || state != State.USED) {
      recover(used);
    }
  }

  /** That one which was sent before it was left out went well says nothing of what came since. */
  private synchronized void recover(boolean used) {
    if (used && state != State.USED) {
      return;
    }
    failures = 0;
    leftOut = 0;
    if (state != State.USED) {
      state = State.USED;
      LOG.info("{}: instance {} answers again", service, address);
    }
  }

  /** What fails while it is left out was sent before that, or because there was no other. */
  private synchronized void failed(boolean trial) {
    if (state == State.USED && ++failures >= rule.failures() || trial && state == State.ON_TRIAL) {
      leftOut++;
      Duration time = rule.times().after(leftOut);
      until = nanos.getAsLong() + time.toNanos();
      if (state == State.USED) {
        LOG.warn(
            "{}: instance {} is left out for {} ms after {} failures in a row",
            service,
            address,
            time.toMillis(),
            failures);
      }
      state = State.LEFT_OUT;
    }
  }

  /** The next one is the trial. */
  private synchronized void foundNothing(boolean trial) {
    if (trial && state == State.ON_TRIAL) {
      until = nanos.getAsLong();
      state = State.LEFT_OUT;
    }
  }

  /** One attempt of a call; ended once. */
  private final class Attempt implements Instances.Chosen {
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean used;
    private volatile boolean trial;

    /**
     * @param used whether the instance was in use when it began
     */
    Attempt(boolean used, boolean trial) {
      this.used = used;
      this.trial = trial;
    }

    @Override
    public URI address() {
      return address;
    }

    /** From here on it is one like those that were sent there in use. */
    @Override
    public void answered() {
      if (!used) {
        recover(false);
        used = true;
        trial = false;
      }
    }

    @Override
    public void leaveAlone(Duration pause) {
      if (!pause.isNegative() && !pause.isZero()) {
        leaveAloneFor(pause);
      }
    }

    @Override
    public void end(Outcome outcome) {
      if (ended.getAndSet(true)) {
        return;
      }
      inFlight.decrementAndGet();
      switch (outcome) {
        case GOOD -> succeeded(used);
        case BAD -> failed(trial);
        case NEITHER -> foundNothing(trial);
      }
    }
  }
}
