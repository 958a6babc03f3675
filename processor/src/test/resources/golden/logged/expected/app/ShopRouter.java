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
  private final PathRoutes itemsId;
  private final PathRoutes items;
  private final PathRoutes itemsIdRate;

  ShopRouter(ItemResourceEndpoints itemResource) {
    itemsId =
        PathRoutes.of("/items/{id}")
            .on(Method.GET, Endpoint.blocking("GET /items/{id}", itemResource::get))
            .on(Method.DELETE, Endpoint.blocking("DELETE /items/{id}", itemResource::delete));
    items =
        PathRoutes.of("/items")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items", itemResource::create)
                    .consuming("application/json"));
    itemsIdRate =
        PathRoutes.of("/items/{id}/rate")
            .on(Method.GET, Endpoint.async("GET /items/{id}/rate", itemResource::rate));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(itemsId, items, itemsIdRate);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 1 -> find1(path);
      case 2 -> find2(path);
      case 3 -> find3(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find1(RequestPath path) {
    if (path.is(0, "items")) {
      return items;
    }
    return null;
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "items")) {
      return itemsId;
    }
    return null;
  }

  private @Nullable PathRoutes find3(RequestPath path) {
    if (path.is(0, "items")) {
      if (path.is(2, "rate")) {
        return itemsIdRate;
      }
    }
    return null;
  }
}
