package dev.galvanic.route;

import dev.galvanic.http.RequestPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a path has; the generated ones compare segments, without a table to walk. */
public interface Router {
  /** The routes of that path, or null if nothing is there. */
  @Nullable PathRoutes find(RequestPath path);

  /** Everything there is, in source order. */
  List<PathRoutes> routes();
}
