package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of hello. */
@Generated
final class HelloServiceRouter implements Router {
  private final PathRoutes hello;

  HelloServiceRouter(HelloResourceEndpoints helloResource) {
    hello =
        PathRoutes.of("/hello")
            .on(Method.GET, Endpoint.blocking("GET /hello", helloResource::hello));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(hello);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 1 -> find1(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find1(RequestPath path) {
    if (path.is(0, "hello")) {
      return hello;
    }
    return null;
  }
}
