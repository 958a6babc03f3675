package dev.galvanic.testing.probe;

import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.RequestEnd;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.http.Trace;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The requests and calls of a service that have not ended. From any thread. */
final class OpenWork implements RequestWatch, CallWatch {
  private final TraceBook traces;
  private final Supplier<String> test;
  private final Map<Object, String> requests = new IdentityHashMap<>();
  private final Map<Object, String> calls = new IdentityHashMap<>();

  /**
   * @param test the one that runs now
   */
  OpenWork(TraceBook traces, Supplier<String> test) {
    this.traces = traces;
    this.test = test;
  }

  @Override
  public synchronized Trace begin(Exchange exchange) {
    requests.put(exchange, exchange.endpoint().route() + " in " + test.get());
    return Trace.NONE;
  }

  @Override
  public void end(Exchange exchange, RequestEnd end) {
    // Where the request is not recorded, this is the only one who knows its trace.
    traces.add(exchange.context().trace().traceId());
    synchronized (this) {
      requests.remove(exchange);
    }
  }

  @Override
  public synchronized Running begin(String service, ClientRequest request, Trace parent) {
    Object key = new Object();
    calls.put(
        key,
        "%s %s of %s in %s".formatted(request.method(), request.template(), service, test.get()));
    return (status, failure) -> ended(key);
  }

  private synchronized void ended(Object key) {
    calls.remove(key);
  }

  synchronized List<String> requests() {
    return List.copyOf(requests.values());
  }

  synchronized List<String> calls() {
    return List.copyOf(calls.values());
  }
}
