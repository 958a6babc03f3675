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
  private final PathRoutes itemsIdSold;
  private final PathRoutes itemsId;
  private final PathRoutes itemsIdReport;
  private final PathRoutes itemsIdMoved;
  private final PathRoutes itemsPlain;

  ShopRouter(ItemResourceEndpoints itemResource) {
    itemsIdSold =
        PathRoutes.of("/items/{id}/sold")
            .on(Method.POST, Endpoint.blocking("POST /items/{id}/sold", itemResource::sold));
    itemsId =
        PathRoutes.of("/items/{id}")
            .on(Method.GET, Endpoint.blocking("GET /items/{id}", itemResource::get));
    itemsIdReport =
        PathRoutes.of("/items/{id}/report")
            .on(Method.GET, Endpoint.blocking("GET /items/{id}/report", itemResource::report));
    itemsIdMoved =
        PathRoutes.of("/items/{id}/moved")
            .on(Method.POST, Endpoint.blocking("POST /items/{id}/moved", itemResource::moved));
    itemsPlain =
        PathRoutes.of("/items/plain")
            .on(Method.GET, Endpoint.blocking("GET /items/plain", itemResource::plain));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(itemsIdSold, itemsId, itemsIdReport, itemsIdMoved, itemsPlain);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 2 -> find2(path);
      case 3 -> find3(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "items")) {
      if (path.is(1, "plain")) {
        return itemsPlain;
      }
      return itemsId;
    }
    return null;
  }

  private @Nullable PathRoutes find3(RequestPath path) {
    if (path.is(0, "items")) {
      if (path.is(2, "sold")) {
        return itemsIdSold;
      }
      if (path.is(2, "report")) {
        return itemsIdReport;
      }
      if (path.is(2, "moved")) {
        return itemsIdMoved;
      }
    }
    return null;
  }
}
