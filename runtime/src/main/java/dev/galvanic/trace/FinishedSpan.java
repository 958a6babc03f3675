package dev.galvanic.trace;

import brave.handler.MutableSpan;
import brave.propagation.TraceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A span that has ended.
 *
 * @param traceId 32 lower case hexadecimal digits
 * @param spanId 16 of them
 * @param parentId those of the span around it, which may be another service's; empty if there is
 *     none
 * @param kind such as {@code SERVER} or {@code CLIENT}; empty if it is the service's own work
 * @param startMicros since 1970
 * @param endMicros since 1970
 * @param events what was noted meanwhile, in order
 */
public record FinishedSpan(
    String traceId,
    String spanId,
    String parentId,
    String kind,
    String name,
    long startMicros,
    long endMicros,
    Map<String, String> tags,
    List<String> events) {
  public FinishedSpan {
    tags = Map.copyOf(tags);
    events = List.copyOf(events);
  }

  static FinishedSpan of(TraceContext context, MutableSpan span) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (int i = 0; i < span.tagCount(); i++) {
      tags.put(span.tagKeyAt(i), span.tagValueAt(i));
    }
    List<String> events = new ArrayList<>();
    for (int i = 0; i < span.annotationCount(); i++) {
      events.add(span.annotationValueAt(i));
    }
    String parent = context.parentIdString();
    return new FinishedSpan(
        context.traceIdString(),
        context.spanIdString(),
        parent == null ? "" : parent,
        span.kind() == null ? "" : span.kind().name(),
        span.name() == null ? "" : span.name(),
        span.startTimestamp(),
        span.finishTimestamp(),
        tags,
        events);
  }
}
