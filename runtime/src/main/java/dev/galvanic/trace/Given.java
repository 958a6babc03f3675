package dev.galvanic.trace;

import brave.propagation.TraceContext;

/** Inside of a span that somebody has made current. */
record Given(TraceContext context) implements Standing {
  @Override
  public boolean isSampled() {
    return Boolean.TRUE.equals(context.sampled());
  }
}
