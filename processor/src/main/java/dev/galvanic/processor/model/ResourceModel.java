package dev.galvanic.processor.model;

import java.util.List;

/** A class with handlers. */
public record ResourceModel(
    TypeRef type, PathTemplate prefix, List<RouteModel> routes, String description, Origin origin) {
  public ResourceModel {
    routes = List.copyOf(routes);
  }

  /** Whether any of its handlers runs in a transaction. */
  public boolean transactional() {
    return routes.stream().anyMatch(route -> route.transaction().isPresent());
  }
}
