package dev.galvanic.trace;

import brave.Span;
import brave.Tracer;
import brave.propagation.TraceContext;
import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.config.TraceTags;
import dev.galvanic.http.Trace;
import java.net.URI;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A span for each call of another service, until its reply has been read. A call in a trace that is
 * not recorded has none, but hands the trace on, so that the other service records nothing either.
 */
final class ClientSpans implements CallWatch {
  private final Tracer tracer;
  private final TraceTags tags;

  ClientSpans(Tracer tracer, TraceTags tags) {
    this.tracer = tracer;
    this.tags = tags;
  }

  @Override
  public Running begin(String service, ClientRequest request, Trace parent) {
    if (!(parent instanceof Standing standing)) {
      return Running.IGNORED;
    }
    if (!standing.isSampled()) {
      return new Passing(standing);
    }
    Span span = tracer.newChild(standing.context());
    String method = request.method().name();
    span.kind(Span.Kind.CLIENT).name(method + " " + request.template()).remoteServiceName(service);
    span.start();
    if (tags.hasOtel()) {
      span.tag("http.request.method", method);
      span.tag("url.template", request.template());
    }
    if (tags.hasLegacy()) {
      span.tag("component", "galvanic");
      span.tag("http.method", method);
      span.tag("http.path", request.template());
    }
    return new Calling(span, tags, request.template());
  }

  private static int port(URI address) {
    return address.getPort() >= 0
        ? address.getPort()
        : address.getScheme().equals("https") ? 443 : 80;
  }

  private record Passing(Standing standing) implements Running {
    @Override
    public void headers(BiConsumer<String, String> header) {
      write(standing.context(), header);
    }

    @Override
    public void end(int status, @Nullable Throwable failure) {}
  }

  private record Calling(Span span, TraceTags tags, String template) implements Running {
    /** The last one is what the span's tags tell of; each but the first is an event. */
    @Override
    public void sent(URI address, int resends) {
      if (resends > 0) {
        span.annotate("sent again to " + address.getAuthority());
        span.tag("http.request.resend_count", String.valueOf(resends));
      }
      if (tags.hasOtel()) {
        span.tag("url.scheme", address.getScheme());
        span.tag("server.address", address.getHost());
        span.tag("server.port", String.valueOf(port(address)));
      }
      if (tags.hasLegacy()) {
        span.tag("http.url", address.getScheme() + "://" + address.getAuthority() + template);
      }
    }

    @Override
    public void headers(BiConsumer<String, String> header) {
      write(span.context(), header);
    }

    @Override
    public void end(int status, @Nullable Throwable failure) {
      if (status != 0 && tags.hasOtel()) {
        span.tag("http.response.status_code", String.valueOf(status));
      }
      if (status != 0 && tags.hasLegacy()) {
        span.tag("http.status_code", String.valueOf(status));
      }
      if (failure != null) {
        Failure.of(failure).on(span, tags);
      } else if (status >= 400) {
        Failure.of(status).on(span, tags);
      }
      span.finish();
    }
  }

  private static void write(TraceContext context, BiConsumer<String, String> header) {
    TraceParent.write(context, header);
    B3.write(context, header);
  }
}
