package dev.galvanic.trace;

import brave.sampler.Sampler;

/** Whether a span is recorded that somebody begins where there is no trace yet. */
final class Roots extends Sampler {
  private final Decision decision;

  Roots(Decision decision) {
    this.decision = decision;
  }

  @Override
  public boolean isSampled(long traceId) {
    return decision.records();
  }
}
