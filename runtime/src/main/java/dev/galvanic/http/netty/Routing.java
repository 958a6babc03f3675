package dev.galvanic.http.netty;

import dev.galvanic.MethodNotAllowedException;
import dev.galvanic.NotAcceptableException;
import dev.galvanic.NotFoundException;
import dev.galvanic.PayloadTooLargeException;
import dev.galvanic.ServiceException;
import dev.galvanic.UnsupportedMediaTypeException;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.HttpLimits;
import dev.galvanic.http.MediaTypes;
import dev.galvanic.http.Method;
import dev.galvanic.http.Replies;
import dev.galvanic.http.Reply;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Finds the endpoint of a request by its head alone. Where there is none, or none that may run, the
 * endpoint it gives answers just that; such a one consumes no body.
 */
final class Routing {
  private final Router router;
  private final Replies replies;
  private final Preflight preflight;
  private final HttpLimits.Bodies limits;
  private final Endpoint notFound;

  Routing(Router router, Replies replies, Preflight preflight, HttpLimits.Bodies limits) {
    this.router = router;
    this.replies = replies;
    this.preflight = preflight;
    this.limits = limits;
    this.notFound =
        Endpoint.nonBlocking("no route", exchange -> replies.error(new NotFoundException()));
  }

  /**
   * @param length the Content-Length; -1 if the body is chunked
   */
  Endpoint find(Method method, Target target, HttpHeaders headers, long length) {
    // No variable stands for nothing: /users// is not /users/{id}.
    PathRoutes routes = target.path().hasEmptySegment() ? null : router.find(target.path());
    if (routes == null) {
      return notFound;
    }
    if (method == Method.OPTIONS && preflight.asked(headers)) {
      return preflight.answer(routes);
    }
    Endpoint endpoint = routes.endpoint(method);
    if (endpoint == null) {
      return method == Method.OPTIONS ? allowed(routes) : refused(methodNotAllowed(routes));
    }
    ServiceException obstacle = obstacle(endpoint, headers, length);
    return obstacle == null ? endpoint : refused(obstacle);
  }

  /** The most bytes of a body that this endpoint takes. */
  long limit(Endpoint endpoint) {
    boolean multipart = endpoint.consumes().contains("multipart/form-data");
    return endpoint.bodyLimit().orElse(multipart ? limits.multipart() : limits.size());
  }

  private @Nullable ServiceException obstacle(Endpoint endpoint, HttpHeaders headers, long length) {
    if (endpoint.produces().isPresent()
        && !MediaTypes.accepted(
            headers.getAll(HttpHeaderNames.ACCEPT), endpoint.produces().get())) {
      return new NotAcceptableException();
    }
    if (length == 0 || endpoint.consumes().isEmpty()) {
      return null;
    }
    if (length > limit(endpoint)) {
      return new PayloadTooLargeException();
    }
    // Decompression is off: what is encoded would reach the handler as it is.
    String encoding = headers.get(HttpHeaderNames.CONTENT_ENCODING, "identity");
    String type = headers.get(HttpHeaderNames.CONTENT_TYPE, "");
    return encoding.equalsIgnoreCase("identity") && MediaTypes.consumed(type, endpoint.consumes())
        ? null
        : new UnsupportedMediaTypeException();
  }

  private static Endpoint allowed(PathRoutes routes) {
    return Endpoint.nonBlocking(
        "OPTIONS " + routes.template(), exchange -> Reply.empty(204).with("Allow", routes.allow()));
  }

  private static ServiceException methodNotAllowed(PathRoutes routes) {
    return new MethodNotAllowedException().header("Allow", routes.allow());
  }

  private Endpoint refused(ServiceException error) {
    return Endpoint.nonBlocking("refused", exchange -> replies.error(error));
  }
}
