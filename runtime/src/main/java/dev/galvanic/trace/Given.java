package dev.galvanic.trace;

import brave.propagation.TraceContext;
import dev.galvanic.http.Trace;

/** Inside of a span that somebody has made current. */
record Given(TraceContext context, Children children) implements Standing {
  @Override
  public boolean isSampled() {
    return Boolean.TRUE.equals(context.sampled());
  }

  @Override
  public Trace open(String name) {
    return isSampled() ? children.open(context, name) : this;
  }
}
