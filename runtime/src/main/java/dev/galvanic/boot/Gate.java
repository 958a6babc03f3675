package dev.galvanic.boot;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a service's routes: closed, everything but the built-in endpoints is a 503. The
 * port is bound before the database is waited for, so that a taken port is found out at once and
 * the health endpoints can say what is going on. Open, the service's own routes come first: what it
 * answers itself is never taken from it.
 */
final class Gate implements Router {
  private static final PathRoutes CLOSED = closed();

  private final List<Router> builtIn;
  private volatile @Nullable Router routes;

  Gate(List<Router> builtIn) {
    this.builtIn = List.copyOf(builtIn);
  }

  private static PathRoutes closed() {
    PathRoutes closed = PathRoutes.of("");
    for (Method method : Method.values()) {
      if (method != Method.OPTIONS) {
        closed =
            closed.on(
                method,
                Endpoint.nonBlocking(
                    "starting",
                    exchange -> {
                      throw new ServiceUnavailableException("The service is starting")
                          .header("Retry-After", "1");
                    }));
      }
    }
    return closed;
  }

  /** From now on these are answered. */
  void open(Router opened) {
    routes = opened;
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    Router open = routes;
    PathRoutes own = open == null ? null : open.find(path);
    if (own != null) {
      return own;
    }
    for (Router router : builtIn) {
      PathRoutes found = router.find(path);
      if (found != null) {
        return found;
      }
    }
    return open == null ? CLOSED : null;
  }

  /** What the built-in endpoints are called, such as {@code GET /health}. */
  Set<String> builtIn() {
    Set<String> names = new HashSet<>();
    for (Router router : builtIn) {
      for (PathRoutes routes : router.routes()) {
        for (Method method : Method.values()) {
          Endpoint endpoint = routes.endpoint(method);
          if (endpoint != null) {
            names.add(endpoint.route());
          }
        }
      }
    }
    return names;
  }

  @Override
  public List<PathRoutes> routes() {
    List<PathRoutes> all = new ArrayList<>();
    Router open = routes;
    if (open != null) {
      all.addAll(open.routes());
    }
    builtIn.forEach(router -> all.addAll(router.routes()));
    return all;
  }
}
