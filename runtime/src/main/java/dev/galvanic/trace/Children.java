package dev.galvanic.trace;

import brave.Span;
import brave.Tracer;
import brave.propagation.TraceContext;
import dev.galvanic.config.TraceTags;

/** Makes the spans of work within the work of others, such as methods that are logged. */
record Children(Tracer tracer, TraceTags tags) {
  Opened open(TraceContext parent, String name) {
    Span span = tracer.newChild(parent);
    span.name(name).start();
    return new Opened(span, this);
  }
}
