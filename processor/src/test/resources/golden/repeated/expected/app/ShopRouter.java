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
  private final PathRoutes stock;

  ShopRouter(StockResourceEndpoints stockResource) {
    stock =
        PathRoutes.of("/stock")
            .on(Method.GET, Endpoint.blocking("GET /stock", stockResource::count));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(stock);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 1 -> find1(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find1(RequestPath path) {
    if (path.is(0, "stock")) {
      return stock;
    }
    return null;
  }
}
