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
  private final PathRoutes items;
  private final PathRoutes itemsParts;

  ShopRouter(ItemResourceEndpoints itemResource) {
    items =
        PathRoutes.of("/items")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items", itemResource::checked)
                    .consuming("application/json"))
            .on(
                Method.PUT,
                Endpoint.blocking("PUT /items", itemResource::unchecked)
                    .consuming("application/json"));
    itemsParts =
        PathRoutes.of("/items/parts")
            .on(
                Method.PUT,
                Endpoint.blocking("PUT /items/parts", itemResource::parts)
                    .consuming("application/json"));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(items, itemsParts);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 1 -> find1(path);
      case 2 -> find2(path);
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
      if (path.is(1, "parts")) {
        return itemsParts;
      }
    }
    return null;
  }
}
