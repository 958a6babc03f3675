package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of shop. */
@Generated
final class ShopRouter implements Router {
  ShopRouter() {}

  @Override
  public List<PathRoutes> routes() {
    return List.of();
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return null;
  }
}
