package dev.galvanic.trace;

import brave.Span;
import brave.propagation.TraceContext;
import dev.galvanic.http.Trace;
import org.jspecify.annotations.Nullable;

/** Inside of a span that was opened within another one, and that whoever opened it closes. */
record Opened(Span span, Children children) implements Standing {
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

  @Override
  public void close(@Nullable Throwable failure) {
    if (failure != null) {
      Failure.of(failure).on(span, children.tags());
    }
    span.finish();
  }
}
