package dev.galvanic.processor.check.document;

import dev.galvanic.processor.model.ErrorModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.document.ApiOperation;
import java.util.Set;

/** Whether the errors that a call declares are among those of the document. */
final class ErrorFit {
  /** What comes of any service and of what stands before it; documents seldom say so. */
  private static final Set<Integer> OF_ANY = Set.of(401, 403, 429, 500, 502, 503, 504);

  private final RouteModel route;
  private final ApiOperation api;
  private final Differences differences;

  ErrorFit(RouteModel route, ApiOperation api, Differences differences) {
    this.route = route;
    this.api = api;
    this.differences = differences;
  }

  void check() {
    for (ErrorModel error : route.errors()) {
      if (!OF_ANY.contains(error.status()) && !api.fails(error.status())) {
        differences.whole(
            "error",
            "is "
                + error.status()
                + " by its throws "
                + error.exception().nested()
                + ", and by "
                + differences.document()
                + " it is "
                + String.join(" or ", api.errors()),
            "Remove it, or declare one of those");
      }
    }
  }
}
