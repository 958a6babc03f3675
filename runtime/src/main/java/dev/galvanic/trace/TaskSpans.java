package dev.galvanic.trace;

import brave.Span;
import brave.Tracer;
import dev.galvanic.http.Trace;
import org.jspecify.annotations.Nullable;

/** A trace of its own for each task of the background. */
final class TaskSpans implements TaskWatch {
  private final Decision decision;
  private final Tracer tracer;
  private final Children children;

  TaskSpans(Decision decision, Children children) {
    this.decision = decision;
    this.tracer = children.tracer();
    this.children = children;
  }

  @Override
  public Trace begin(String name) {
    if (!decision.records()) {
      return new Unrecorded(Incoming.NONE);
    }
    Span span = tracer.nextSpan(TraceHeaders.recorded(Incoming.NONE));
    span.name(name).start();
    return new Recorded(span, children);
  }

  @Override
  public void end(Trace trace, @Nullable Throwable failure) {
    if (trace instanceof Recorded recorded) {
      if (failure != null) {
        Failure.of(failure).on(recorded.span(), children.tags());
      }
      recorded.span().finish();
    }
  }
}
