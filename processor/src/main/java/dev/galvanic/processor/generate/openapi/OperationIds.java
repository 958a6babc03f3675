package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each route's operation is called: as its handler; where several handlers have one name, by
 * the resource's name too ({@code userGet}); where they still do, with a number.
 */
final class OperationIds {
  private final Map<RouteModel, String> ids = new IdentityHashMap<>();

  OperationIds(ServiceModel service) {
    Map<String, Long> uses =
        service.resources().stream()
            .flatMap(resource -> resource.routes().stream())
            .collect(Collectors.groupingBy(RouteModel::handler, Collectors.counting()));
    Set<String> taken = new HashSet<>(uses.keySet());
    for (ResourceModel resource : service.resources()) {
      for (RouteModel route : resource.routes()) {
        boolean alone = uses.get(route.handler()) == 1;
        ids.put(route, alone ? route.handler() : free(qualified(resource, route), taken));
      }
    }
  }

  String of(RouteModel route) {
    return ids.get(route);
  }

  private static String free(String id, Set<String> taken) {
    String free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = id + i;
    }
    return free;
  }

  private static String qualified(ResourceModel resource, RouteModel route) {
    String name = resource.type().flat();
    String stem =
        name.endsWith("Resource") && name.length() > "Resource".length()
            ? name.substring(0, name.length() - "Resource".length())
            : name;
    String handler = route.handler();
    return Character.toLowerCase(stem.charAt(0))
        + stem.substring(1)
        + Character.toUpperCase(handler.charAt(0))
        + handler.substring(1);
  }
}
