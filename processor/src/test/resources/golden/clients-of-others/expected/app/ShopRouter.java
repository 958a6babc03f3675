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
  private final PathRoutes accountsId;

  ShopRouter(AccountResourceEndpoints accountResource) {
    accountsId =
        PathRoutes.of("/accounts/{id}")
            .on(Method.GET, Endpoint.blocking("GET /accounts/{id}", accountResource::account));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(accountsId);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 2 -> find2(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "accounts")) {
      return accountsId;
    }
    return null;
  }
}
