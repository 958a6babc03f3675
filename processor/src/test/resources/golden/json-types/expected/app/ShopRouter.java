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
  private final PathRoutes typesScalars;
  private final PathRoutes typesContainers;
  private final PathRoutes typesBoxes;

  ShopRouter(TypeResourceEndpoints typeResource) {
    typesScalars =
        PathRoutes.of("/types/scalars")
            .on(Method.GET, Endpoint.blocking("GET /types/scalars", typeResource::scalars))
            .on(
                Method.POST,
                Endpoint.blocking("POST /types/scalars", typeResource::scalars2)
                    .consuming("application/json"));
    typesContainers =
        PathRoutes.of("/types/containers")
            .on(
                Method.POST,
                Endpoint.blocking("POST /types/containers", typeResource::containers)
                    .consuming("application/json"));
    typesBoxes =
        PathRoutes.of("/types/boxes")
            .on(Method.GET, Endpoint.blocking("GET /types/boxes", typeResource::boxes));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(typesScalars, typesContainers, typesBoxes);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 2 -> find2(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "types")) {
      if (path.is(1, "scalars")) {
        return typesScalars;
      }
      if (path.is(1, "containers")) {
        return typesContainers;
      }
      if (path.is(1, "boxes")) {
        return typesBoxes;
      }
    }
    return null;
  }
}
