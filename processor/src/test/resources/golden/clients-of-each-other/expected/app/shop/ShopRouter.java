package app.shop;

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

  ShopRouter(OrderResourceEndpoints orderResource) {
    ordersId =
        PathRoutes.of("/orders/{id}")
            .on(Method.GET, Endpoint.blocking("GET /orders/{id}", orderResource::buyer));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(ordersId);
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
      return ordersId;
    }
    return null;
  }
}
