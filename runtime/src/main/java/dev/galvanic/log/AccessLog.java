package dev.galvanic.log;

import dev.galvanic.http.Exchange;
import dev.galvanic.http.RequestContext;
import dev.galvanic.http.RequestEnd;
import dev.galvanic.http.RequestWatch;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * A line for each request of a service, refused ones and what was no request at all included. Does
 * nothing while its logger is off.
 */
public final class AccessLog implements RequestWatch {
  /** The logger of these lines. */
  public static final String LOGGER = "dev.galvanic.access";

  private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
  private static final int FIRST_FAILURE = 400;
  private static final double NANOS_PER_MILLI = 1e6;

  private final String service;

  /**
   * @param service whose requests these are
   */
  public AccessLog(String service) {
    this.service = service;
  }

  @Override
  public void end(Exchange exchange, RequestEnd end) {
    // The line is the request's own, though its thread works for nobody at this point. Before the
    // question whether there is to be one, for that already brings the MDC up to date.
    RequestContext before = RequestContext.replace(exchange.context());
    try {
      if (LOG.isInfoEnabled()) {
        log(exchange, end);
      }
    } finally {
      RequestContext.replace(before);
    }
  }

  private void log(Exchange exchange, RequestEnd end) {
    String path = exchange.path().toString();
    LoggingEventBuilder line =
        line(end.status(), exchange.remoteAddress())
            .addKeyValue("http.request.method", exchange.method().name())
            .addKeyValue("url.path", path)
            .addKeyValue("route", exchange.endpoint().route())
            .addKeyValue("http.response.body.bytes", end.bytes())
            .addKeyValue("event.duration", end.nanos());
    exchange
        .headers()
        .first("User-Agent")
        .ifPresent(agent -> line.addKeyValue("user_agent.original", agent));
    line.log(
        "{} {} {} in {} ms, {} bytes",
        exchange.method(),
        path,
        end.status() == 0 ? "no reply" : end.status(),
        Math.round(end.nanos() / NANOS_PER_MILLI * 1000) / 1000.0,
        end.bytes());
  }

  @Override
  public void refused(InetSocketAddress remote, int status) {
    if (LOG.isInfoEnabled()) {
      line(status, remote).log("refused what was no request, {}", status);
    }
  }

  /** What all lines have; the address is not known where the connection had gone before. */
  private LoggingEventBuilder line(int status, @Nullable InetSocketAddress remote) {
    LoggingEventBuilder line =
        LOG.atInfo()
            .addMarker(Pairs.TOLD)
            .addKeyValue("service.name", service)
            .addKeyValue("event.dataset", service + ".access")
            .addKeyValue("event.kind", "event")
            .addKeyValue("event.category", List.of("web"))
            .addKeyValue("event.type", List.of("access"))
            .addKeyValue("event.outcome", outcome(status));
    if (status != 0) {
      line.addKeyValue("http.response.status_code", status);
    }
    address(remote).ifPresent(address -> client(line, address, remote));
    return line;
  }

  private static void client(
      LoggingEventBuilder line, String address, @Nullable InetSocketAddress remote) {
    line.addKeyValue("client.address", address).addKeyValue("client.ip", address);
    if (remote != null) {
      line.addKeyValue("client.port", remote.getPort());
    }
  }

  /** In digits, without a look-up, and without the interface that an address of IPv6 may name. */
  private static Optional<String> address(@Nullable InetSocketAddress remote) {
    if (remote == null || remote.getAddress() == null) {
      return Optional.empty();
    }
    String address = remote.getAddress().getHostAddress();
    int scope = address.indexOf('%');
    return Optional.of(scope < 0 ? address : address.substring(0, scope));
  }

  private static String outcome(int status) {
    return status == 0 ? "unknown" : status < FIRST_FAILURE ? "success" : "failure";
  }
}
