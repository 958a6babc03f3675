package dev.galvanic.trace;

import brave.propagation.TraceContext;
import org.jspecify.annotations.Nullable;

/**
 * Inside of a request that is not recorded. It has ids all the same, for the log and for those that
 * it calls; they are made when somebody asks for them, for most often nobody does.
 */
final class Unrecorded implements Standing {
  private final Incoming incoming;
  private volatile @Nullable TraceContext context;

  Unrecorded(Incoming incoming) {
    this.incoming = incoming;
  }

  @Override
  public TraceContext context() {
    TraceContext made = context;
    if (made == null) {
      synchronized (this) {
        made = context;
        if (made == null) {
          made = make();
          context = made;
        }
      }
    }
    return made;
  }

  @Override
  public boolean isSampled() {
    return false;
  }

  private TraceContext make() {
    TraceContext.Builder builder = TraceContext.newBuilder().sampled(false).spanId(Ids.next());
    if (incoming.hasIds()) {
      builder
          .traceIdHigh(incoming.traceIdHigh())
          .traceId(incoming.traceId())
          .parentId(incoming.spanId());
    } else {
      builder.traceIdHigh(Ids.next()).traceId(Ids.next());
    }
    if (!incoming.traceState().isEmpty()) {
      builder.addExtra(new TraceState(incoming.traceState()));
    }
    return builder.build();
  }

  @Override
  public String toString() {
    return "not recorded";
  }
}
