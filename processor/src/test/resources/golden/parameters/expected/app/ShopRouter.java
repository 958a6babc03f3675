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
  private final PathRoutes itemsIdKind;
  private final PathRoutes itemsHeaders;
  private final PathRoutes itemsFiltered;
  private final PathRoutes itemsForm;
  private final PathRoutes itemsFormRecord;

  ShopRouter(ItemResourceEndpoints itemResource) {
    itemsIdKind =
        PathRoutes.of("/items/{id}/{kind}")
            .on(Method.GET, Endpoint.blocking("GET /items/{id}/{kind}", itemResource::get));
    itemsHeaders =
        PathRoutes.of("/items/headers")
            .on(Method.GET, Endpoint.blocking("GET /items/headers", itemResource::headers));
    itemsFiltered =
        PathRoutes.of("/items/filtered")
            .on(Method.GET, Endpoint.blocking("GET /items/filtered", itemResource::filtered));
    itemsForm =
        PathRoutes.of("/items/form")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items/form", itemResource::form)
                    .consuming("application/x-www-form-urlencoded"));
    itemsFormRecord =
        PathRoutes.of("/items/form-record")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items/form-record", itemResource::formRecord)
                    .consuming("application/x-www-form-urlencoded"));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(itemsIdKind, itemsHeaders, itemsFiltered, itemsForm, itemsFormRecord);
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
      if (path.is(1, "headers")) {
        return itemsHeaders;
      }
      if (path.is(1, "filtered")) {
        return itemsFiltered;
      }
      if (path.is(1, "form")) {
        return itemsForm;
      }
      if (path.is(1, "form-record")) {
        return itemsFormRecord;
      }
    }
    return null;
  }

  private @Nullable PathRoutes find3(RequestPath path) {
    if (path.is(0, "items")) {
      return itemsIdKind;
    }
    return null;
  }
}
