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
  private final PathRoutes itemsAsTheyCome;
  private final PathRoutes itemsLater;
  private final PathRoutes itemsNumbers;
  private final PathRoutes itemsLines;
  private final PathRoutes itemsLinesAsTheyCome;
  private final PathRoutes itemsCsv;
  private final PathRoutes itemsPicture;

  ShopRouter(ItemResourceEndpoints itemResource) {
    items =
        PathRoutes.of("/items").on(Method.GET, Endpoint.blocking("GET /items", itemResource::all));
    itemsAsTheyCome =
        PathRoutes.of("/items/as-they-come")
            .on(Method.GET, Endpoint.async("GET /items/as-they-come", itemResource::asTheyCome));
    itemsLater =
        PathRoutes.of("/items/later")
            .on(Method.GET, Endpoint.async("GET /items/later", itemResource::later));
    itemsNumbers =
        PathRoutes.of("/items/numbers")
            .on(Method.GET, Endpoint.blocking("GET /items/numbers", itemResource::numbers));
    itemsLines =
        PathRoutes.of("/items/lines")
            .on(
                Method.GET,
                Endpoint.blocking("GET /items/lines", itemResource::lines)
                    .producing("application/x-ndjson"));
    itemsLinesAsTheyCome =
        PathRoutes.of("/items/lines-as-they-come")
            .on(
                Method.GET,
                Endpoint.async("GET /items/lines-as-they-come", itemResource::linesAsTheyCome)
                    .producing("application/x-ndjson"));
    itemsCsv =
        PathRoutes.of("/items/csv")
            .on(
                Method.GET,
                Endpoint.blocking("GET /items/csv", itemResource::csv).producing("text/csv"));
    itemsPicture =
        PathRoutes.of("/items/picture")
            .on(
                Method.GET,
                Endpoint.async("GET /items/picture", itemResource::picture).producing("image/png"));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(
        items,
        itemsAsTheyCome,
        itemsLater,
        itemsNumbers,
        itemsLines,
        itemsLinesAsTheyCome,
        itemsCsv,
        itemsPicture);
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
      if (path.is(1, "as-they-come")) {
        return itemsAsTheyCome;
      }
      if (path.is(1, "later")) {
        return itemsLater;
      }
      if (path.is(1, "numbers")) {
        return itemsNumbers;
      }
      if (path.is(1, "lines")) {
        return itemsLines;
      }
      if (path.is(1, "lines-as-they-come")) {
        return itemsLinesAsTheyCome;
      }
      if (path.is(1, "csv")) {
        return itemsCsv;
      }
      if (path.is(1, "picture")) {
        return itemsPicture;
      }
    }
    return null;
  }
}
