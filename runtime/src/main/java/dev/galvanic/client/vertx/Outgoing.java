package dev.galvanic.client.vertx;

import dev.galvanic.client.CallWatch;
import dev.galvanic.client.ClientRequest;
import dev.galvanic.http.TimeLimit;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A request as Vert.x's client sends it. */
final class Outgoing {
  /** An address of IPv4, or of IPv6 between brackets. */
  private static final Pattern NUMBER = Pattern.compile("[0-9.]+|\\[.*]");

  /** What goes along with every request, as it is sent: not to be encoded each time. */
  private static final CharSequence TIME = HttpHeaders.createOptimized(TimeLimit.HEADER);

  /** JSON rather than anything else: what a reply is to be is known to its reader only. */
  private static final CharSequence ACCEPTED =
      HttpHeaders.createOptimized("application/json, */*;q=0.1");

  private Outgoing() {}

  /**
   * @param address of the instance; a path there is put before the request's
   * @param name of the service's host, which a certificate must have where an instance is known by
   *     its number only
   * @param left nanoseconds that its caller waits
   * @throws IllegalStateException if the address has no host: without one, Vert.x would call this
   *     machine
   */
  static RequestOptions of(
      ClientRequest request,
      URI address,
      String name,
      long left,
      boolean compression,
      CallWatch.Running watch) {
    boolean tls = "https".equals(address.getScheme());
    int port = address.getPort() > 0 ? address.getPort() : tls ? 443 : 80;
    String host = address.getHost();
    if (host == null) {
      throw new IllegalStateException(
          request.operation() + " cannot be sent to " + address + ", which has no host.");
    }
    boolean numbered = tls && NUMBER.matcher(host).matches();
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.valueOf(request.method().name()))
            .setSsl(tls)
            .setHost(numbered ? name : host)
            .setPort(port)
            .setURI(base(address) + request.target())
            .setFollowRedirects(false)
            .putHeader(HttpHeaders.ACCEPT, ACCEPTED)
            .putHeader(TIME, Long.toString(millis(left)));
    if (numbered) {
      options.setServer(SocketAddress.inetSocketAddress(port, unbracketed(host)));
    }
    if (compression) {
      options.putHeader("Accept-Encoding", "gzip");
    }
    for (Map.Entry<String, String> header : request.headers()) {
      // The client's own are replaced; what comes several times is a list.
      if (header.getKey().regionMatches(true, 0, "Accept", 0, 6)) {
        options.putHeader(header.getKey(), header.getValue());
      } else {
        options.addHeader(header.getKey(), header.getValue());
      }
    }
    watch.headers(options::putHeader);
    return options;
  }

  private static String unbracketed(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static String base(URI address) {
    String path = address.getRawPath();
    int end = path == null ? 0 : path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return end == 0 ? "" : path.substring(0, end);
  }

  /** Rounded down, so that the other one gives up first, but never to nothing. */
  private static long millis(long nanos) {
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
  }
}
