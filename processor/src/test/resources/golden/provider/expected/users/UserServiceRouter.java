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
  private final PathRoutes usersId;
  private final PathRoutes users;
  private final PathRoutes usersCount;
  private final PathRoutes usersLatest;
  private final PathRoutes usersMine;
  private final PathRoutes usersAll;
  private final PathRoutes usersCsv;
  private final PathRoutes usersLines;
  private final PathRoutes usersPicture;
  private final PathRoutes usersUpload;
  private final PathRoutes usersSecret;
  private final PathRoutes usersNamed;
  private final PathRoutes usersIdsAll;
  private final PathRoutes usersAnyAll;
  private final PathRoutes usersMineId;

  UserServiceRouter(UserResourceEndpoints userResource) {
    usersId =
        PathRoutes.of("/users/{id}")
            .on(Method.GET, Endpoint.blocking("GET /users/{id}", userResource::get))
            .on(Method.DELETE, Endpoint.async("DELETE /users/{id}", userResource::remove));
    users =
        PathRoutes.of("/users")
            .on(Method.GET, Endpoint.blocking("GET /users", userResource::list))
            .on(
                Method.POST,
                Endpoint.blocking("POST /users", userResource::create)
                    .consuming("application/json"));
    usersCount =
        PathRoutes.of("/users/count")
            .on(Method.GET, Endpoint.async("GET /users/count", userResource::count));
    usersLatest =
        PathRoutes.of("/users/latest")
            .on(Method.GET, Endpoint.blocking("GET /users/latest", userResource::latest));
    usersMine =
        PathRoutes.of("/users/mine")
            .on(Method.GET, Endpoint.blocking("GET /users/mine", userResource::mine));
    usersAll =
        PathRoutes.of("/users/all")
            .on(Method.GET, Endpoint.blocking("GET /users/all", userResource::all));
    usersCsv =
        PathRoutes.of("/users/csv")
            .on(
                Method.GET,
                Endpoint.blocking("GET /users/csv", userResource::csv).producing("text/csv"));
    usersLines =
        PathRoutes.of("/users/lines")
            .on(
                Method.GET,
                Endpoint.blocking("GET /users/lines", userResource::lines)
                    .producing("application/x-ndjson"));
    usersPicture =
        PathRoutes.of("/users/picture")
            .on(
                Method.GET,
                Endpoint.blocking("GET /users/picture", userResource::picture)
                    .producing("application/json"));
    usersUpload =
        PathRoutes.of("/users/upload")
            .on(Method.POST, Endpoint.blocking("POST /users/upload", userResource::upload));
    usersSecret =
        PathRoutes.of("/users/secret")
            .on(Method.GET, Endpoint.blocking("GET /users/secret", userResource::secret));
    usersNamed =
        PathRoutes.of("/users/named")
            .on(Method.GET, Endpoint.blocking("GET /users/named", userResource::find));
    usersIdsAll =
        PathRoutes.of("/users/ids*/all")
            .on(Method.GET, Endpoint.blocking("GET /users/ids*/all", userResource::find2));
    usersAnyAll =
        PathRoutes.of("/users/any*/all")
            .on(Method.GET, Endpoint.blocking("GET /users/any*/all", userResource::any));
    usersMineId =
        PathRoutes.of("/users/mine/{id}")
            .on(Method.GET, Endpoint.blocking("GET /users/mine/{id}", userResource::get2));
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
        usersPicture,
        usersUpload,
        usersSecret,
        usersNamed,
        usersIdsAll,
        usersAnyAll,
        usersMineId);
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
      switch (path.decoded(1)) {
        case "count" -> {
          return usersCount;
        }
        case "latest" -> {
          return usersLatest;
        }
        case "mine" -> {
          return usersMine;
        }
        case "all" -> {
          return usersAll;
        }
        case "csv" -> {
          return usersCsv;
        }
        case "lines" -> {
          return usersLines;
        }
        case "picture" -> {
          return usersPicture;
        }
        case "upload" -> {
          return usersUpload;
        }
        case "secret" -> {
          return usersSecret;
        }
        case "named" -> {
          return usersNamed;
        }
        default -> {}
      }
      return usersId;
    }
    return null;
  }

  private @Nullable PathRoutes find3(RequestPath path) {
    if (path.is(0, "users")) {
      if (path.is(1, "ids*")) {
        if (path.is(2, "all")) {
          return usersIdsAll;
        }
      }
      if (path.is(1, "any*")) {
        if (path.is(2, "all")) {
          return usersAnyAll;
        }
      }
      if (path.is(1, "mine")) {
        return usersMineId;
      }
    }
    return null;
  }
}
