package dev.galvanic.boot;

import dev.galvanic.ServiceUnavailableException;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a service's routes: closed, every path of them is a 503. The port is bound before
 * the database is waited for, so that a taken port is found out at once and the health endpoints
 * can say what is going on.
 */
final class Gate implements Router {
  private static final PathRoutes CLOSED = closed();

  private volatile @Nullable Router routes;

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
    return open == null ? CLOSED : open.find(path);
  }

  @Override
  public List<PathRoutes> routes() {
    Router open = routes;
    return open == null ? List.of() : open.routes();
  }
}
