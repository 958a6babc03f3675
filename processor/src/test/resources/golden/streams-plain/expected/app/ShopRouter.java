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
  private final PathRoutes itemsLines;

  ShopRouter(ItemResourceEndpoints itemResource) {
    items =
        PathRoutes.of("/items").on(Method.GET, Endpoint.blocking("GET /items", itemResource::all));
    itemsLines =
        PathRoutes.of("/items/lines")
            .on(
                Method.GET,
                Endpoint.async("GET /items/lines", itemResource::lines)
                    .producing("application/x-ndjson"));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(items, itemsLines);
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
      if (path.is(1, "lines")) {
        return itemsLines;
      }
    }
    return null;
  }
}
