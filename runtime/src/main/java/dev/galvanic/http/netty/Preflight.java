package dev.galvanic.http.netty;

import dev.galvanic.http.Body;
import dev.galvanic.http.Cors;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Headers;
import dev.galvanic.http.Reply;
import dev.galvanic.route.PathRoutes;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Optional;

/** The questions that browsers ask before they send a request to another origin. */
final class Preflight {
  private final Cors cors;

  Preflight(Cors cors) {
    this.cors = cors;
  }

  boolean asked(HttpHeaders headers) {
    return cors.on()
        && headers.contains(HttpHeaderNames.ORIGIN)
        && headers.contains(HttpHeaderNames.ACCESS_CONTROL_REQUEST_METHOD);
  }

  /**
   * What may be done; an origin that is not known learns no more than what OPTIONS tells anyone.
   */
  Endpoint answer(PathRoutes routes) {
    return Endpoint.nonBlocking(
        "preflight " + routes.template(),
        exchange -> {
          Headers headers = Headers.of("Allow", routes.allow());
          String origin = exchange.headers().first("Origin").orElse("");
          cors.preflight(origin, routes.allow(), headers);
          return new Reply(204, headers, Optional.empty(), Body.Bytes.NONE);
        });
  }
}
