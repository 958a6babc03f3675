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
  private final PathRoutes itemsNew;
  private final PathRoutes itemsId;
  private final PathRoutes itemsIdPricesCurrency;
  private final PathRoutes itemsIdPricesReset;
  private final PathRoutes itemsSearch;
  private final PathRoutes root;
  private final PathRoutes page;

  ShopRouter(ItemResourceEndpoints itemResource, RootResourceEndpoints rootResource) {
    items =
        PathRoutes.of("/items").on(Method.GET, Endpoint.blocking("GET /items", itemResource::list));
    itemsNew =
        PathRoutes.of("/items/new")
            .on(Method.GET, Endpoint.blocking("GET /items/new", itemResource::newest));
    itemsId =
        PathRoutes.of("/items/{id}")
            .on(Method.GET, Endpoint.blocking("GET /items/{id}", itemResource::get))
            .on(Method.PUT, Endpoint.blocking("PUT /items/{id}", itemResource::put))
            .on(Method.DELETE, Endpoint.blocking("DELETE /items/{itemId}", itemResource::delete))
            .on(Method.HEAD, Endpoint.blocking("HEAD /items/{id}", itemResource::head));
    itemsIdPricesCurrency =
        PathRoutes.of("/items/{id}/prices/{currency}")
            .on(
                Method.PATCH,
                Endpoint.blocking("PATCH /items/{id}/prices/{currency}", itemResource::price));
    itemsIdPricesReset =
        PathRoutes.of("/items/{id}/prices/reset")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items/{id}/prices/reset", itemResource::reset))
            .on(
                Method.OPTIONS,
                Endpoint.blocking("OPTIONS /items/{id}/prices/reset", itemResource::options));
    itemsSearch =
        PathRoutes.of("/items/search")
            .on(Method.GET, Endpoint.blocking("GET /items/search", itemResource::search));
    root = PathRoutes.of("/").on(Method.GET, Endpoint.blocking("GET /", rootResource::root));
    page =
        PathRoutes.of("/{page}")
            .on(Method.GET, Endpoint.blocking("GET /{page}", rootResource::page));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(
        items,
        itemsNew,
        itemsId,
        itemsIdPricesCurrency,
        itemsIdPricesReset,
        itemsSearch,
        root,
        page);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 0 -> root;
      case 1 -> find1(path);
      case 2 -> find2(path);
      case 4 -> find4(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find1(RequestPath path) {
    if (path.is(0, "items")) {
      return items;
    }
    return page;
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "items")) {
      if (path.is(1, "new")) {
        return itemsNew;
      }
      if (path.is(1, "search")) {
        return itemsSearch;
      }
      return itemsId;
    }
    return null;
  }

  private @Nullable PathRoutes find4(RequestPath path) {
    if (path.is(0, "items")) {
      if (path.is(2, "prices")) {
        if (path.is(3, "reset")) {
          return itemsIdPricesReset;
        }
        return itemsIdPricesCurrency;
      }
    }
    return null;
  }
}
