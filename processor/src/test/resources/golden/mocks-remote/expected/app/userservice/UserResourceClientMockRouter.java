package app.userservice;

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
final class UserResourceClientMockRouter implements Router {
  private final PathRoutes usersId;
  private final PathRoutes users;
  private final PathRoutes usersCount;
  private final PathRoutes usersLatest;
  private final PathRoutes usersMine;
  private final PathRoutes usersAll;
  private final PathRoutes usersCsv;
  private final PathRoutes usersLines;
  private final PathRoutes usersNamed;
  private final PathRoutes usersAnyAll;

  UserResourceClientMockRouter(UserResourceClientMockEndpoints userResourceClient) {
    usersId =
        PathRoutes.of("/users/{id}")
            .on(Method.GET, Endpoint.blocking("GET /users/{id}", userResourceClient::get))
            .on(Method.DELETE, Endpoint.async("DELETE /users/{id}", userResourceClient::remove));
    users =
        PathRoutes.of("/users")
            .on(Method.GET, Endpoint.blocking("GET /users", userResourceClient::list))
            .on(
                Method.POST,
                Endpoint.blocking("POST /users", userResourceClient::create)
                    .consuming("application/json"));
    usersCount =
        PathRoutes.of("/users/count")
            .on(Method.GET, Endpoint.async("GET /users/count", userResourceClient::count));
    usersLatest =
        PathRoutes.of("/users/latest")
            .on(Method.GET, Endpoint.blocking("GET /users/latest", userResourceClient::latest));
    usersMine =
        PathRoutes.of("/users/mine")
            .on(Method.GET, Endpoint.blocking("GET /users/mine", userResourceClient::mine));
    usersAll =
        PathRoutes.of("/users/all")
            .on(Method.GET, Endpoint.blocking("GET /users/all", userResourceClient::all));
    usersCsv =
        PathRoutes.of("/users/csv")
            .on(
                Method.GET,
                Endpoint.blocking("GET /users/csv", userResourceClient::csv).producing("text/csv"));
    usersLines =
        PathRoutes.of("/users/lines")
            .on(
                Method.GET,
                Endpoint.blocking("GET /users/lines", userResourceClient::lines)
                    .producing("application/x-ndjson"));
    usersNamed =
        PathRoutes.of("/users/named")
            .on(Method.GET, Endpoint.blocking("GET /users/named", userResourceClient::find));
    usersAnyAll =
        PathRoutes.of("/users/any*/all")
            .on(Method.GET, Endpoint.blocking("GET /users/any*/all", userResourceClient::any));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(
        usersId,
        users,
        usersCount,
        usersLatest,
        usersMine,
        usersAll,
        usersCsv,
        usersLines,
        usersNamed,
        usersAnyAll);
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
    if (path.is(0, "users")) {
      return users;
    }
    return null;
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "users")) {
      if (path.is(1, "count")) {
        return usersCount;
      }
      if (path.is(1, "latest")) {
        return usersLatest;
      }
      if (path.is(1, "mine")) {
        return usersMine;
      }
      if (path.is(1, "all")) {
        return usersAll;
      }
      if (path.is(1, "csv")) {
        return usersCsv;
      }
      if (path.is(1, "lines")) {
        return usersLines;
      }
      if (path.is(1, "named")) {
        return usersNamed;
      }
      return usersId;
    }
    return null;
  }

  private @Nullable PathRoutes find3(RequestPath path) {
    if (path.is(0, "users")) {
      if (path.is(1, "any*")) {
        if (path.is(2, "all")) {
          return usersAnyAll;
        }
      }
    }
    return null;
  }
}
