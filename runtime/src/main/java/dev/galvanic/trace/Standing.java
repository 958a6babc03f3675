package dev.galvanic.trace;

import brave.propagation.TraceContext;
import dev.galvanic.http.Trace;

/** Where work stands in a trace, in the words of Brave. */
sealed interface Standing extends Trace permits Given, Opened, Recorded, Unrecorded {
  TraceContext context();

  @Override
  default String traceId() {
    return traceId(context());
  }

  @Override
  default String spanId() {
    return context().spanIdString();
  }

  /** All 32 digits: a trace that came with the older, shorter ids has zeros before them. */
  static String traceId(TraceContext context) {
    String id = context.traceIdString();
    return id.length() == 32 ? id : "0".repeat(16) + id;
  }
}
