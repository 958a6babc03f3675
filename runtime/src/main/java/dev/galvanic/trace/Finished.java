package dev.galvanic.trace;

import brave.handler.MutableSpan;
import brave.handler.SpanHandler;
import brave.propagation.TraceContext;
import java.util.List;

/** Brings what Brave has finished to the queues. */
final class Finished extends SpanHandler {
  private final List<SpanQueue> queues;

  Finished(List<SpanQueue> queues) {
    this.queues = List.copyOf(queues);
  }

  @Override
  public boolean end(TraceContext context, MutableSpan span, Cause cause) {
    // What is said of a span that has ended already is found later, without a beginning.
    if (Boolean.TRUE.equals(context.sampled()) && span.startTimestamp() != 0) {
      queues.forEach(queue -> queue.offer(span));
    }
    return true;
  }
}
