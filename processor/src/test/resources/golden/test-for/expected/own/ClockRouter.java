package own;

import dev.galvanic.annotation.Generated;
import dev.galvanic.http.Endpoint;
import dev.galvanic.http.Method;
import dev.galvanic.http.RequestPath;
import dev.galvanic.route.PathRoutes;
import dev.galvanic.route.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of clock. */
@Generated
final class ClockRouter implements Router {
  private final PathRoutes time;

  ClockRouter(TimeResourceEndpoints timeResource) {
    time = PathRoutes.of("/time").on(Method.GET, Endpoint.blocking("GET /time", timeResource::now));
  }

  @Override
  public List<PathRoutes> routes() {
    return List.of(time);
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    return switch (path.count()) {
      case 1 -> find1(path);
      default -> null;
    };
  }

  private @Nullable PathRoutes find1(RequestPath path) {
    if (path.is(0, "time")) {
      return time;
    }
    return null;
  }
}
