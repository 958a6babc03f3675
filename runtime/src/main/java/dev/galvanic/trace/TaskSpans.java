package dev.galvanic.trace;

import brave.Span;
import brave.Tracer;
import dev.galvanic.config.TraceTags;
import dev.galvanic.http.Trace;
import org.jspecify.annotations.Nullable;

/** A trace of its own for each task of the background. */
final class TaskSpans implements TaskWatch {
  private final Decision decision;
  private final Tracer tracer;
  private final TraceTags tags;

  TaskSpans(Decision decision, Tracer tracer, TraceTags tags) {
    this.decision = decision;
    this.tracer = tracer;
    this.tags = tags;
  }

  @Override
  public Trace begin(String name) {
    if (!decision.records()) {
      return new Unrecorded(Incoming.NONE);
    }
    Span span = tracer.nextSpan(TraceHeaders.recorded(Incoming.NONE));
    span.name(name).start();
    return new Recorded(span);
  }

  @Override
  public void end(Trace trace, @Nullable Throwable failure) {
    if (trace instanceof Recorded recorded) {
      if (failure != null) {
        Failure.of(failure).on(recorded.span(), tags);
      }
      recorded.span().finish();
    }
  }
}
