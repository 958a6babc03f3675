package dev.galvanic.route;

import dev.galvanic.http.RequestPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A router that walks a list of templates: for the few paths that a service has beside its
 * generated router. The first template that fits is taken.
 */
public final class TemplateRouter implements Router {
  private final List<PathRoutes> routes;
  private final List<List<String>> segments;

  public TemplateRouter(List<PathRoutes> routes) {
    this.routes = List.copyOf(routes);
    this.segments =
        this.routes.stream().map(path -> List.of(path.template().substring(1).split("/"))).toList();
  }

  @Override
  public @Nullable PathRoutes find(RequestPath path) {
    for (int i = 0; i < segments.size(); i++) {
      if (fits(segments.get(i), path)) {
        return routes.get(i);
      }
    }
    return null;
  }

  @Override
  public List<PathRoutes> routes() {
    return routes;
  }

  private static boolean fits(List<String> template, RequestPath path) {
    if (template.size() != path.count()) {
      return false;
    }
    for (int i = 0; i < template.size(); i++) {
      if (!template.get(i).startsWith("{") && !path.is(i, template.get(i))) {
        return false;
      }
    }
    return true;
  }
}
