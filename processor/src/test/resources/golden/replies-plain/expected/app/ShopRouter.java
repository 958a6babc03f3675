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
  private final PathRoutes itemsIdMaybe;
  private final PathRoutes itemsIdOrNull;
  private final PathRoutes items;
  private final PathRoutes itemsAll;
  private final PathRoutes itemsByName;
  private final PathRoutes itemsTouch;
  private final PathRoutes itemsForget;
  private final PathRoutes itemsName;
  private final PathRoutes itemsText;
  private final PathRoutes itemsPicture;
  private final PathRoutes itemsCustom;
  private final PathRoutes itemsExchange;
  private final PathRoutes itemsLater;
  private final PathRoutes itemsPageLater;
  private final PathRoutes itemsMaybeLater;
  private final PathRoutes itemsNothingLater;

  ShopRouter(ItemResourceEndpoints itemResource) {
    itemsId =
        PathRoutes.of("/items/{id}")
            .on(Method.GET, Endpoint.blocking("GET /items/{id}", itemResource::get));
    itemsIdMaybe =
        PathRoutes.of("/items/{id}/maybe")
            .on(Method.GET, Endpoint.blocking("GET /items/{id}/maybe", itemResource::maybe));
    itemsIdOrNull =
        PathRoutes.of("/items/{id}/or-null")
            .on(Method.GET, Endpoint.blocking("GET /items/{id}/or-null", itemResource::orNull));
    items =
        PathRoutes.of("/items")
            .on(Method.GET, Endpoint.blocking("GET /items", itemResource::list))
            .on(Method.POST, Endpoint.blocking("POST /items", itemResource::create));
    itemsAll =
        PathRoutes.of("/items/all")
            .on(Method.GET, Endpoint.blocking("GET /items/all", itemResource::all));
    itemsByName =
        PathRoutes.of("/items/by-name")
            .on(Method.GET, Endpoint.blocking("GET /items/by-name", itemResource::byName));
    itemsTouch =
        PathRoutes.of("/items/touch")
            .on(Method.POST, Endpoint.blocking("POST /items/touch", itemResource::touch));
    itemsForget =
        PathRoutes.of("/items/forget")
            .on(Method.POST, Endpoint.blocking("POST /items/forget", itemResource::forget));
    itemsName =
        PathRoutes.of("/items/name")
            .on(Method.GET, Endpoint.nonBlocking("GET /items/name", itemResource::name));
    itemsText =
        PathRoutes.of("/items/text")
            .on(
                Method.GET,
                Endpoint.blocking("GET /items/text", itemResource::text).producing("text/plain"));
    itemsPicture =
        PathRoutes.of("/items/picture")
            .on(
                Method.GET,
                Endpoint.blocking("GET /items/picture", itemResource::picture)
                    .producing("image/png"));
    itemsCustom =
        PathRoutes.of("/items/custom")
            .on(
                Method.GET,
                Endpoint.blocking("GET /items/custom", itemResource::custom)
                    .producing("application/json"));
    itemsExchange =
        PathRoutes.of("/items/exchange")
            .on(
                Method.GET,
                Endpoint.blocking("GET /items/exchange", itemResource::exchange)
                    .producing("application/json"));
    itemsLater =
        PathRoutes.of("/items/later")
            .on(Method.GET, Endpoint.async("GET /items/later", itemResource::later));
    itemsPageLater =
        PathRoutes.of("/items/page-later")
            .on(Method.GET, Endpoint.async("GET /items/page-later", itemResource::pageLater));
    itemsMaybeLater =
        PathRoutes.of("/items/maybe-later")
            .on(Method.GET, Endpoint.async("GET /items/maybe-later", itemResource::maybeLater));
    itemsNothingLater =
        PathRoutes.of("/items/nothing-later")
            .on(
                Method.POST,
                Endpoint.async("POST /items/nothing-later", itemResource::nothingLater));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(
        itemsId,
        itemsIdMaybe,
        itemsIdOrNull,
        items,
        itemsAll,
        itemsByName,
        itemsTouch,
        itemsForget,
        itemsName,
        itemsText,
        itemsPicture,
        itemsCustom,
        itemsExchange,
        itemsLater,
        itemsPageLater,
        itemsMaybeLater,
        itemsNothingLater);
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
      switch (path.decoded(1)) {
        case "all" -> {
          return itemsAll;
        }
        case "by-name" -> {
          return itemsByName;
        }
        case "touch" -> {
          return itemsTouch;
        }
        case "forget" -> {
          return itemsForget;
        }
        case "name" -> {
          return itemsName;
        }
        case "text" -> {
          return itemsText;
        }
        case "picture" -> {
          return itemsPicture;
        }
        case "custom" -> {
          return itemsCustom;
        }
        case "exchange" -> {
          return itemsExchange;
        }
        case "later" -> {
          return itemsLater;
        }
        case "page-later" -> {
          return itemsPageLater;
        }
        case "maybe-later" -> {
          return itemsMaybeLater;
        }
        case "nothing-later" -> {
          return itemsNothingLater;
        }
        default -> {}
      }
      return itemsId;
    }
    return null;
  }

  private @Nullable PathRoutes find3(RequestPath path) {
    if (path.is(0, "items")) {
      if (path.is(2, "maybe")) {
        return itemsIdMaybe;
      }
      if (path.is(2, "or-null")) {
        return itemsIdOrNull;
      }
    }
    return null;
  }
}
