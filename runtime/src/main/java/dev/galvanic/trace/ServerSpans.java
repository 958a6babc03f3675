package dev.galvanic.trace;

import brave.Span;
import brave.Tracer;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.RequestEnd;
import dev.galvanic.http.RequestWatch;
import dev.galvanic.http.Trace;
import java.net.InetSocketAddress;

/**
 * A span for each request that is recorded. What never became a request has one as well, which says
 * no more than that, and had its end with its beginning.
 */
final class ServerSpans implements RequestWatch {
  private final Decision decision;
  private final Tracer tracer;
  private final ServerTags tags;
  private final Children children;

  ServerSpans(Decision decision, Tracer tracer, ServerTags tags, Children children) {
    this.decision = decision;
    this.tracer = tracer;
    this.tags = tags;
    this.children = children;
  }

  @Override
  public Trace begin(Exchange exchange) {
    Incoming incoming = Incoming.of(exchange.headers());
    String route = exchange.endpoint().route();
    if (!decision.records(route, incoming)) {
      return new Unrecorded(incoming);
    }
    Span span = tracer.nextSpan(TraceHeaders.recorded(incoming));
    span.kind(Span.Kind.SERVER).name(RouteNames.of(exchange.method(), route).span()).start();
    return new Recorded(span, children);
  }

  @Override
  public void end(Exchange exchange, RequestEnd end) {
    if (exchange.context().trace() instanceof Recorded recorded) {
      tags.write(recorded.span(), exchange, end);
      recorded.span().finish();
    }
  }

  @Override
  public void refused(InetSocketAddress remote, int status) {
    if (decision.recordsRefused()) {
      Span span = tracer.nextSpan(TraceHeaders.recorded(Incoming.NONE));
      span.kind(Span.Kind.SERVER).name(ServerTags.NO_REQUEST).start();
      tags.refused(span, remote, status);
      span.finish();
    }
  }
}
