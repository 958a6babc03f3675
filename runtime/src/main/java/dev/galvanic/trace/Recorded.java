package dev.galvanic.trace;

import brave.Span;
import brave.propagation.TraceContext;

/** Inside of the span of a request, or of a task, that is recorded. */
record Recorded(Span span) implements Standing {
  @Override
  public TraceContext context() {
    return span.context();
  }

  @Override
  public boolean isSampled() {
    return true;
  }
}
