package dev.galvanic.trace;

import brave.sampler.RateLimitingSampler;
import dev.galvanic.config.Sampling;
import java.util.concurrent.ThreadLocalRandom;

/** Whether one more is recorded; asking allocates nothing. From any thread. */
@FunctionalInterface
interface Sampler {
  boolean sample();

  static Sampler of(Sampling sampling) {
    if (sampling instanceof Sampling.PerSecond rate) {
      return perSecond(rate.traces());
    }
    double part = ((Sampling.Share) sampling).part();
    if (part == 0 || part == 1) {
      return () -> part == 1;
    }
    // By chance and not by the trace's id, which a caller chooses.
    return () -> ThreadLocalRandom.current().nextDouble() < part;
  }

  /** At most so many a second; 0 is none. */
  static Sampler perSecond(int most) {
    brave.sampler.Sampler limiter = RateLimitingSampler.create(most);
    return () -> limiter.isSampled(0);
  }
}
