package users;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of user-service. */
@Generated
final class UserServiceRouter implements Router {
  private final PathRoutes usersTenantId;
  private final PathRoutes usersAll;

  UserServiceRouter(UserResourceEndpoints userResource) {
    usersTenantId =
        PathRoutes.of("/users/{tenant}/{id}")
            .on(Method.GET, Endpoint.blocking("GET /users/{tenant}/{id}", userResource::get));
    usersAll =
        PathRoutes.of("/users/all")
            .on(Method.GET, Endpoint.blocking("GET /users/all", userResource::all));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(usersTenantId, usersAll);
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
    if (path.is(0, "users")) {
      if (path.is(1, "all")) {
        return usersAll;
      }
    }
    return null;
  }

  private @Nullable PathRoutes find3(RequestPath path) {
    if (path.is(0, "users")) {
      return usersTenantId;
    }
    return null;
  }
}
