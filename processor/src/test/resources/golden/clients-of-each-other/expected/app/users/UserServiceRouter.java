package app.users;

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
  private final PathRoutes usersId;

  UserServiceRouter(UserResourceEndpoints userResource) {
    usersId =
        PathRoutes.of("/users/{id}")
            .on(Method.GET, Endpoint.blocking("GET /users/{id}", userResource::user));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(usersId);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 2 -> find2(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "users")) {
      return usersId;
    }
    return null;
  }
}
