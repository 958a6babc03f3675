package dev.galvanic.route;

import dev.galvanic.http.RequestPath;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two routers as one: what the first does not have is looked for in the second. */
public record JoinedRouter(Router first, Router second) implements Router {
  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    PathRoutes found = first.find(path);
    return found == null ? second.find(path) : found;
  }

  @Override
  public List<PathRoutes> routes() {
    return Stream.concat(first.routes().stream(), second.routes().stream()).toList();
  }
}
