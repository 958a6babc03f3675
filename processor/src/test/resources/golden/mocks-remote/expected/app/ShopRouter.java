package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of shop. */
@Generated
final class ShopRouter implements Router {
  private final PathRoutes ordersId;
  private final PathRoutes ordersNames;

  ShopRouter(OrderResourceEndpoints orderResource) {
    ordersId =
        PathRoutes.of("/orders/{id}")
            .on(Method.GET, Endpoint.blocking("GET /orders/{id}", orderResource::buyer))
            .on(Method.DELETE, Endpoint.async("DELETE /orders/{id}", orderResource::forget));
    ordersNames =
        PathRoutes.of("/orders/names")
            .on(Method.GET, Endpoint.blocking("GET /orders/names", orderResource::names));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(ordersId, ordersNames);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 2 -> find2(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "orders")) {
      if (path.is(1, "names")) {
        return ordersNames;
      }
      return ordersId;
    }
    return null;
  }
}
