package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of city-service. */
@Generated
final class CitiesMockRouter implements Router {
  private final PathRoutes citiesId;
  private final PathRoutes cities_;

  CitiesMockRouter(CitiesMockEndpoints cities) {
    citiesId =
        PathRoutes.of("/cities/{id}")
            .on(Method.GET, Endpoint.blocking("GET /cities/{id}", cities::city))
            .on(Method.DELETE, Endpoint.blocking("DELETE /cities/{id}", cities::delete));
    cities_ =
        PathRoutes.of("/cities")
            .on(
                Method.POST,
                Endpoint.blocking("POST /cities", cities::create).consuming("application/json"));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(citiesId, cities_);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 1 -> find1(path);
      case 2 -> find2(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find1(RequestPath path) {
    if (path.is(0, "cities")) {
      return cities_;
    }
    return null;
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "cities")) {
      return citiesId;
    }
    return null;
  }
}
