package dev.galvanic.processor.generate.router;

import com.squareup.javapoet.NameAllocator;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a resource's endpoints: the handlers', numbered where several have one name. */
final class HandlerNames {
  private HandlerNames() {}

  /** In the order of the resource's routes. */
  static List<String> of(ResourceModel resource) {
    NameAllocator names = new NameAllocator();
    resource.routes().stream()
        .map(RouteModel::handler)
        .distinct()
        .forEach(n -> names.newName(n, n));
    Map<String, Integer> uses = new HashMap<>();
    List<String> result = new ArrayList<>();
    for (RouteModel route : resource.routes()) {
      int use = uses.merge(route.handler(), 1, Integer::sum);
      result.add(use == 1 ? names.get(route.handler()) : names.newName(route.handler() + use));
    }
    return result;
  }
}
