package dev.galvanic.trace;

import brave.Span;
import dev.galvanic.config.TraceTags;
import dev.galvanic.http.Exchange;
import dev.galvanic.http.RequestEnd;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** What the span of a request says. Never its query, which may have anything in it. */
record ServerTags(TraceTags tags) {
  /** By OpenTelemetry's conventions the name of a span whose method is not known. */
  static final String NO_REQUEST = "HTTP";

  private static final int LONGEST = 1_000;

  /** Of the connection, as the service has it: what a proxy before it speaks is not known here. */
  private static final String SCHEME = "http";

  void write(Span span, Exchange exchange, RequestEnd end) {
    String path = path(exchange);
    String host = exchange.headers().first("Host").orElse("");
    String template = RouteNames.of(exchange.method(), exchange.endpoint().route()).template();
    if (tags.hasOtel()) {
      span.tag("http.request.method", exchange.method().name());
      span.tag("url.scheme", SCHEME);
      span.tag("url.path", path);
      tag(span, "http.route", template);
      server(span, host);
    }
    if (tags.hasLegacy()) {
      span.tag("component", "galvanic");
      span.tag("http.method", exchange.method().name());
      span.tag("http.path", path);
      span.tag("http.url", SCHEME + "://" + host + path);
    }
    client(span, exchange.remoteAddress());
    end(span, end);
  }

  /**
   * What is known of what never became a request.
   *
   * @param remote null if the connection had gone before
   */
  void refused(Span span, @Nullable InetSocketAddress remote, int status) {
    if (tags.hasOtel()) {
      span.tag("http.request.method", "_OTHER");
    }
    if (tags.hasLegacy()) {
      span.tag("component", "galvanic");
    }
    if (remote != null) {
      client(span, remote);
    }
    status(span, status);
  }

  private void end(Span span, RequestEnd end) {
    if (end.status() != 0) {
      status(span, end.status());
    }
    if (end.status() == 0) {
      new Failure("client_gone", "the client had gone").on(span, tags);
    } else if (end.status() >= 500 || end.status() < 400 && end.failure().isPresent()) {
      // With a good status it is a stream that failed after its head was out.
      end.failure().map(Failure::of).orElseGet(() -> Failure.of(end.status())).on(span, tags);
    }
  }

  private void status(Span span, int status) {
    if (tags.hasOtel()) {
      span.tag("http.response.status_code", String.valueOf(status));
    }
    if (tags.hasLegacy()) {
      span.tag("http.status_code", String.valueOf(status));
    }
  }

  private void server(Span span, String host) {
    int colon = host.lastIndexOf(':');
    boolean port = colon > 0 && host.indexOf(']') < colon;
    tag(span, "server.address", port ? host.substring(0, colon) : host);
    tag(span, "server.port", port ? host.substring(colon + 1) : host.isEmpty() ? "" : "80");
  }

  private void client(Span span, InetSocketAddress remote) {
    InetAddress address = remote.getAddress();
    if (address == null) {
      return;
    }
    span.remoteIpAndPort(address.getHostAddress(), remote.getPort());
    if (tags.hasOtel()) {
      span.tag("client.address", address.getHostAddress());
      span.tag("network.peer.address", address.getHostAddress());
    }
    if (tags.hasLegacy() && address instanceof Inet4Address) {
      span.tag("peer.ipv4", address.getHostAddress());
    }
  }

  private static void tag(Span span, String name, String value) {
    if (!value.isEmpty()) {
      span.tag(name, value);
    }
  }

  private static String path(Exchange exchange) {
    String path = exchange.path().toString();
    return path.length() > LONGEST ? path.substring(0, LONGEST) : path;
  }
}
