package dev.galvanic.trace;

import brave.propagation.CurrentTraceContext;
import brave.propagation.TraceContext;
import dev.galvanic.http.FreeThreads;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.Trace;
import org.jspecify.annotations.Nullable;

/**
 * The one truth about which span is current: the context of the thread. Stages, branches and the
 * database hand that context on, and with it the span that somebody has made current.
 */
final class CurrentSpan extends CurrentTraceContext {
  private volatile @Nullable Children children;

  /** Says what makes spans, which is made with this. */
  void madeBy(Children made) {
    children = made;
  }

  @Override
  public @Nullable TraceContext get() {
    return RequestContext.currentTrace() instanceof Standing standing ? standing.context() : null;
  }

  @Override
  public Scope newScope(@Nullable TraceContext span) {
    Children making = children;
    Trace trace = span == null || making == null ? Trace.NONE : new Given(span, making);
    RequestContext inside =
        RequestContext.current()
            .map(context -> context.within(trace))
            .orElseGet(() -> RequestContext.unbounded(trace.traceId(), FreeThreads.NONE, trace));
    return new Inside(RequestContext.replace(inside), Thread.currentThread());
  }

  /** Puts back what was before; once, and on the thread that it was opened on. */
  private static final class Inside implements Scope {
    private final @Nullable RequestContext before;
    private final Thread thread;
    private boolean closed;

    Inside(@Nullable RequestContext before, Thread thread) {
      this.before = before;
      this.thread = thread;
    }

    @Override
    public void close() {
      if (!closed && thread == Thread.currentThread()) {
        closed = true;
        RequestContext.replace(before);
      }
    }
  }
}
