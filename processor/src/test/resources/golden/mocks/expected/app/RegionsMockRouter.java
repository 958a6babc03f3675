package app;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of region-service. */
@Generated
final class RegionsMockRouter implements Router {
  private final PathRoutes citiesId;
  private final PathRoutes cities;
  private final PathRoutes citiesFiltered;
  private final PathRoutes citiesFilteredName;
  private final PathRoutes capital;
  private final PathRoutes sessions;
  private final PathRoutes motto;
  private final PathRoutes flag;
  private final PathRoutes citiesAll;
  private final PathRoutes citiesNews;
  private final PathRoutes citiesCsv;
  private final PathRoutes calls;

  RegionsMockRouter(RegionsMockEndpoints regions) {
    citiesId =
        PathRoutes.of("/cities/{id}")
            .on(Method.GET, Endpoint.blocking("GET /cities/{id}", regions::city))
            .on(
                Method.PUT,
                Endpoint.blocking("PUT /cities/{id}", regions::replace)
                    .consuming("application/json"))
            .on(Method.DELETE, Endpoint.async("DELETE /cities/{id}", regions::delete))
            .on(Method.HEAD, Endpoint.blocking("HEAD /cities/{id}", regions::touch));
    cities =
        PathRoutes.of("/cities")
            .on(Method.GET, Endpoint.blocking("GET /cities", regions::list))
            .on(
                Method.POST,
                Endpoint.blocking("POST /cities", regions::create).consuming("application/json"));
    citiesFiltered =
        PathRoutes.of("/cities/filtered")
            .on(Method.GET, Endpoint.blocking("GET /cities/filtered", regions::filtered));
    citiesFilteredName =
        PathRoutes.of("/cities/filtered/{name}")
            .on(Method.GET, Endpoint.blocking("GET /cities/filtered/{name}", regions::filtered2));
    capital =
        PathRoutes.of("/capital")
            .on(Method.GET, Endpoint.blocking("GET /capital", regions::capital));
    sessions =
        PathRoutes.of("/sessions")
            .on(
                Method.POST,
                Endpoint.blocking("POST /sessions", regions::login)
                    .consuming("application/x-www-form-urlencoded"));
    motto =
        PathRoutes.of("/motto")
            .on(Method.GET, Endpoint.blocking("GET /motto", regions::motto).producing("text/plain"))
            .on(
                Method.POST,
                Endpoint.blocking("POST /motto", regions::carve).consuming("text/plain"));
    flag =
        PathRoutes.of("/flag")
            .on(Method.GET, Endpoint.blocking("GET /flag", regions::flag).producing("image/png"))
            .on(
                Method.POST,
                Endpoint.blocking("POST /flag", regions::paint)
                    .consuming("application/octet-stream"));
    citiesAll =
        PathRoutes.of("/cities/all")
            .on(Method.GET, Endpoint.blocking("GET /cities/all", regions::all));
    citiesNews =
        PathRoutes.of("/cities/news")
            .on(Method.GET, Endpoint.async("GET /cities/news", regions::news));
    citiesCsv =
        PathRoutes.of("/cities/csv")
            .on(Method.GET, Endpoint.async("GET /cities/csv", regions::csv).producing("text/csv"));
    calls = PathRoutes.of("/calls").on(Method.GET, Endpoint.blocking("GET /calls", regions::calls));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(
        citiesId,
        cities,
        citiesFiltered,
        citiesFilteredName,
        capital,
        sessions,
        motto,
        flag,
        citiesAll,
        citiesNews,
        citiesCsv,
        calls);
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
    if (path.is(0, "cities")) {
      return cities;
    }
    if (path.is(0, "capital")) {
      return capital;
    }
    if (path.is(0, "sessions")) {
      return sessions;
    }
    if (path.is(0, "motto")) {
      return motto;
    }
    if (path.is(0, "flag")) {
      return flag;
    }
    if (path.is(0, "calls")) {
      return calls;
    }
    return null;
  }

  private @Nullable PathRoutes find2(RequestPath path) {
    if (path.is(0, "cities")) {
      if (path.is(1, "filtered")) {
        return citiesFiltered;
      }
      if (path.is(1, "all")) {
        return citiesAll;
      }
      if (path.is(1, "news")) {
        return citiesNews;
      }
      if (path.is(1, "csv")) {
        return citiesCsv;
      }
      return citiesId;
    }
    return null;
  }

  private @Nullable PathRoutes find3(RequestPath path) {
    if (path.is(0, "cities")) {
      if (path.is(1, "filtered")) {
        return citiesFilteredName;
      }
    }
    return null;
  }
}
