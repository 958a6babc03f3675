package dev.galvanic.trace;

import brave.propagation.TraceContext;
import dev.galvanic.client.CallWatch;
import dev.galvanic.http.Headers;
import dev.galvanic.http.Trace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A caller's trace in a service that traces nothing. What the request calls gets the headers as
 * they came: so the trace goes on behind this service, which is no part of it.
 *
 * @param headers whatever is about traces
 */
record PassedOn(Incoming incoming, Map<String, String> headers)
    implements Trace, CallWatch.Running {
  /** {@link Trace#NONE} if the caller says nothing that can be used. */
  static Trace of(Headers request) {
    Incoming incoming = Incoming.of(request);
    if (incoming == Incoming.NONE) {
      return Trace.NONE;
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : TraceHeaders.KEYS) {
      String value = Incoming.only(request.all(name), name);
      if (value != null && TraceParent.printable(value)) {
        headers.put(name, value);
      }
    }
    return new PassedOn(incoming, headers);
  }

  @Override
  public String traceId() {
    TraceContext context = TraceHeaders.brave(incoming).context();
    return context == null ? "" : Standing.traceId(context);
  }

  /** There is no span of this service, and the caller's has its own lines. */
  @Override
  public String spanId() {
    return "";
  }

  @Override
  public boolean isSampled() {
    return false;
  }

  @Override
  public void headers(BiConsumer<String, String> header) {
    headers.forEach(header);
  }

  @Override
  public void end(int status, @Nullable Throwable failure) {}
}
