package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of account-service. */
@Generated
final class AccountsMockRouter implements Router {
  private final PathRoutes v1AccountsId;
  private final PathRoutes v1Accounts;
  private final PathRoutes v1Login;
  private final PathRoutes v1Token;
  private final PathRoutes v1Import;
  private final PathRoutes v1ImportAll;
  private final PathRoutes v1ImportPictureId;
  private final PathRoutes v1ImportBytes;
  private final PathRoutes v1Bulk;

  AccountsMockRouter(AccountsMockEndpoints accounts) {
    v1AccountsId =
        PathRoutes.of("/v1/accounts/{id}")
            .on(Method.GET, Endpoint.blocking("GET /v1/accounts/{id}", accounts::account))
            .on(
                Method.PATCH,
                Endpoint.async("PATCH /v1/accounts/{id}", accounts::change)
                    .consuming("application/json"))
            .on(Method.HEAD, Endpoint.blocking("HEAD /v1/accounts/{id}", accounts::there));
    v1Accounts =
        PathRoutes.of("/v1/accounts")
            .on(Method.GET, Endpoint.blocking("GET /v1/accounts", accounts::accounts))
            .on(Method.OPTIONS, Endpoint.async("OPTIONS /v1/accounts", accounts::asked));
    v1Login =
        PathRoutes.of("/v1/login")
            .on(
                Method.POST,
                Endpoint.blocking("POST /v1/login", accounts::login)
                    .consuming("application/x-www-form-urlencoded"));
    v1Token =
        PathRoutes.of("/v1/token")
            .on(
                Method.POST,
                Endpoint.async("POST /v1/token", accounts::token)
                    .consuming("application/x-www-form-urlencoded"));
    v1Import =
        PathRoutes.of("/v1/import")
            .on(
                Method.POST,
                Endpoint.blocking("POST /v1/import", accounts::imported)
                    .consuming("text/csv")
                    .producing("text/csv"));
    v1ImportAll =
        PathRoutes.of("/v1/import/all")
            .on(
                Method.POST,
                Endpoint.blocking("POST /v1/import/all", accounts::maybe).consuming("text/csv"));
    v1ImportPictureId =
        PathRoutes.of("/v1/import/picture/{id}")
            .on(
                Method.POST,
                Endpoint.async("POST /v1/import/picture/{id}", accounts::picture)
                    .consuming("image/png"));
    v1ImportBytes =
        PathRoutes.of("/v1/import/bytes")
            .on(
                Method.POST,
                Endpoint.blocking("POST /v1/import/bytes", accounts::bytes)
                    .consuming("application/octet-stream"));
    v1Bulk =
        PathRoutes.of("/v1/bulk")
            .on(
                Method.POST,
                Endpoint.blocking("POST /v1/bulk", accounts::bulk).consuming("application/json"));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(
        v1AccountsId,
        v1Accounts,
        v1Login,
        v1Token,
        v1Import,
        v1ImportAll,
        v1ImportPictureId,
        v1ImportBytes,
        v1Bulk);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 2 -> find2(path);
      case 3 -> find3(path);
      case 4 -> find4(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "v1")) {
      if (path.is(1, "accounts")) {
        return v1Accounts;
      }
      if (path.is(1, "login")) {
        return v1Login;
      }
      if (path.is(1, "token")) {
        return v1Token;
      }
      if (path.is(1, "import")) {
        return v1Import;
      }
      if (path.is(1, "bulk")) {
        return v1Bulk;
      }
    }
    return null;
  }

  private @Nullable PathRoutes find3(RequestPath path) {
    if (path.is(0, "v1")) {
      if (path.is(1, "accounts")) {
        return v1AccountsId;
      }
      if (path.is(1, "import")) {
        if (path.is(2, "all")) {
          return v1ImportAll;
        }
        if (path.is(2, "bytes")) {
          return v1ImportBytes;
        }
      }
    }
    return null;
  }

  private @Nullable PathRoutes find4(RequestPath path) {
    if (path.is(0, "v1")) {
      if (path.is(1, "import")) {
        if (path.is(2, "picture")) {
          return v1ImportPictureId;
        }
      }
    }
    return null;
  }
}
