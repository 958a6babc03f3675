package dev.galvanic.trace;

import brave.propagation.Propagation;
import brave.propagation.SamplingFlags;
import brave.propagation.TraceContext;
import brave.propagation.TraceContextOrSamplingFlags;
import brave.propagation.TraceIdContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headers that carry a trace from service to service, as Brave wants them: W3C's and b3's are
 * read, and both are written, for whoever is called may know the one or the other.
 */
final class TraceHeaders extends Propagation.Factory implements Propagation<String> {
  static final List<String> KEYS =
      List.of(
          TraceParent.PARENT,
          TraceParent.STATE,
          B3.SINGLE,
          B3.TRACE_ID,
          B3.SPAN_ID,
          B3.SAMPLED,
          B3.FLAGS);

  @Override
  public Propagation<String> get() {
    return this;
  }

  @Override
  public boolean requires128BitTraceId() {
    return true;
  }

  @Override
  public List<String> keys() {
    return KEYS;
  }

  @Override
  public <R> TraceContext.Injector<R> injector(Setter<R, String> setter) {
    return (context, request) -> {
      TraceParent.write(context, (name, value) -> setter.put(request, name, value));
      B3.write(context, (name, value) -> setter.put(request, name, value));
    };
  }

  @Override
  public <R> TraceContext.Extractor<R> extractor(Getter<R, String> getter) {
    return request -> brave(Incoming.read(name -> getter.get(request, name)));
  }

  /** The same in the words of Brave; it decides itself where the caller has not. */
  static TraceContextOrSamplingFlags brave(Incoming incoming) {
    if (incoming.hasIds()) {
      return TraceContextOrSamplingFlags.create(context(incoming, incoming.recorded()));
    }
    Boolean recorded = incoming.recorded();
    if (recorded == null) {
      return TraceContextOrSamplingFlags.EMPTY;
    }
    return TraceContextOrSamplingFlags.create(
        recorded ? SamplingFlags.SAMPLED : SamplingFlags.NOT_SAMPLED);
  }

  /**
   * Where the span of a request begins that is recorded. Never "the next span" of Brave without an
   * id: that would look at the thread, which may still be at the work of the request before.
   */
  static TraceContextOrSamplingFlags recorded(Incoming incoming) {
    return incoming.hasIds()
        ? TraceContextOrSamplingFlags.create(context(incoming, true))
        : TraceContextOrSamplingFlags.create(
            TraceIdContext.newBuilder()
                .traceIdHigh(Ids.next())
                .traceId(Ids.next())
                .sampled(true)
                .build());
  }

  private static TraceContext context(Incoming incoming, @Nullable Boolean recorded) {
    TraceContext.Builder builder =
        TraceContext.newBuilder()
            .traceIdHigh(incoming.traceIdHigh())
            .traceId(incoming.traceId())
            .spanId(incoming.spanId())
            .sampled(recorded);
    if (!incoming.traceState().isEmpty()) {
      builder.addExtra(new TraceState(incoming.traceState()));
    }
    return builder.build();
  }
}
