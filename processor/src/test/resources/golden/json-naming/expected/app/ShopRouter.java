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
  private final PathRoutes itemsItemKind;

  ShopRouter(ItemResourceEndpoints itemResource) {
    itemsItemKind =
        PathRoutes.of("/items/{itemKind}")
            .on(
                Method.POST,
                Endpoint.blocking("POST /items/{itemKind}", itemResource::create)
                    .consuming("application/json"));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(itemsItemKind);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 2 -> find2(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "items")) {
      return itemsItemKind;
    }
    return null;
  }
}
