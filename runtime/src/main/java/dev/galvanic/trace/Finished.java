package dev.galvanic.trace;

import brave.handler.MutableSpan;
import brave.handler.SpanHandler;
import brave.propagation.TraceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings what Brave has finished to the queues, and to whoever watches. */
final class Finished extends SpanHandler {
  private final List<SpanQueue> queues;
  private final SpanWatch watch;

  Finished(List<SpanQueue> queues, SpanWatch watch) {
    this.queues = List.copyOf(queues);
    this.watch = watch;
  }

  @Override
  public boolean begin(TraceContext context, MutableSpan span, @Nullable TraceContext parent) {
    if (watch != SpanWatch.NONE && Boolean.TRUE.equals(context.sampled())) {
      watch.begun(context.traceIdString(), context.spanIdString());
    }
    return true;
  }

  @Override
  public boolean end(TraceContext context, MutableSpan span, Cause cause) {
    // What is said of a span that has ended already is found later, without a beginning.
    if (Boolean.TRUE.equals(context.sampled()) && span.startTimestamp() != 0) {
      queues.forEach(queue -> queue.offer(span));
      if (watch != SpanWatch.NONE) {
        watch.ended(FinishedSpan.of(context, span));
      }
    }
    return true;
  }
}
