package dev.galvanic.trace;

import brave.Span;
import brave.propagation.TraceContext;
import dev.galvanic.http.Trace;

/** Inside of the span of a request, or of a task, that is recorded. */
record Recorded(Span span, Children children) implements Standing {
  @Override
  public TraceContext context() {
    return span.context();
  }

  @Override
  public boolean isSampled() {
    return true;
  }

  @Override
  public Trace open(String name) {
    return children.open(context(), name);
  }
}
