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
  private final PathRoutes itemsSome;
  private final PathRoutes itemsNumber;
  private final PathRoutes itemsBytes;
  private final PathRoutes itemsCsv;
  private final PathRoutes itemsRaw;
  private final PathRoutes itemsMany;

  ShopRouter(ItemResourceEndpoints itemResource) {
    items =
        PathRoutes.of("/items")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items", itemResource::create)
                    .consuming("application/json"))
            .on(
                Method.PUT,
                Endpoint.blocking("PUT /items", itemResource::replace)
                    .consuming("application/json"))
            .on(
                Method.PATCH,
                Endpoint.blocking("PATCH /items", itemResource::change)
                    .consuming("application/json"));
    itemsSome =
        PathRoutes.of("/items/some")
            .on(
                Method.PATCH,
                Endpoint.blocking("PATCH /items/some", itemResource::maybe)
                    .consuming("application/json"));
    itemsNumber =
        PathRoutes.of("/items/number")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items/number", itemResource::number)
                    .consuming("application/json"));
    itemsBytes =
        PathRoutes.of("/items/bytes")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items/bytes", itemResource::bytes)
                    .consuming("application/octet-stream")
                    .bodyLimit(10000000L));
    itemsCsv =
        PathRoutes.of("/items/csv")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items/csv", itemResource::csv).consuming("text/csv"));
    itemsRaw =
        PathRoutes.of("/items/raw")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items/raw", itemResource::raw)
                    .consuming("application/json")
                    .producing("application/json"));
    itemsMany =
        PathRoutes.of("/items/many")
            .on(
                Method.DELETE,
                Endpoint.blocking("DELETE /items/many", itemResource::delete)
                    .consuming("application/json"));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(items, itemsSome, itemsNumber, itemsBytes, itemsCsv, itemsRaw, itemsMany);
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
      if (path.is(1, "some")) {
        return itemsSome;
      }
      if (path.is(1, "number")) {
        return itemsNumber;
      }
      if (path.is(1, "bytes")) {
        return itemsBytes;
      }
      if (path.is(1, "csv")) {
        return itemsCsv;
      }
      if (path.is(1, "raw")) {
        return itemsRaw;
      }
      if (path.is(1, "many")) {
        return itemsMany;
      }
    }
    return null;
  }
}
