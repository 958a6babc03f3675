package dev.galvanic.http;

import java.net.InetSocketAddress;
import java.util.List;

/** Several that watch the same requests. */
final class RequestWatches implements RequestWatch {
  private final List<RequestWatch> watches;

  RequestWatches(List<RequestWatch> watches) {
    this.watches = List.copyOf(watches);
  }

  @Override
  public Trace begin(Exchange exchange) {
    Trace trace = Trace.NONE;
    for (RequestWatch watch : watches) {
      Trace given = watch.begin(exchange);
      trace = trace == Trace.NONE ? given : trace;
    }
    return trace;
  }

  @Override
  public void end(Exchange exchange, RequestEnd end) {
    for (RequestWatch watch : watches) {
      watch.end(exchange, end);
    }
  }

  @Override
  public void refused(InetSocketAddress remote, int status) {
    for (RequestWatch watch : watches) {
      watch.refused(remote, status);
    }
  }
}
