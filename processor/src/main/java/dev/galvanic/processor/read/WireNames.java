package dev.galvanic.processor.read;

import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.RouteModel;
import java.util.List;

/** Gives a service's naming to the names that no annotation says. */
final class WireNames {

  private WireNames() {}

  /** {@code requestId} is {@code Request-Id}. */
  static String header(String javaName) {
    StringBuilder result = new StringBuilder();
    for (String word : Naming.KEBAB_CASE.apply(javaName).split("-")) {
      result.append(result.isEmpty() ? "" : "-");
      result.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return result.toString();
  }

  static ResourceModel named(ResourceModel resource, Naming naming) {
    return new ResourceModel(
        resource.type(),
        resource.prefix(),
        routes(resource.routes(), naming),
        resource.description(),
        resource.origin());
  }

  static ClientModel named(ClientModel client) {
    return client.with(routes(client.operations(), client.naming()));
  }

  private static List<RouteModel> routes(List<RouteModel> routes, Naming naming) {
    return routes.stream()
        .map(
            r ->
                new RouteModel(
                    r.method(),
                    r.path(),
                    r.handler(),
                    r.parameters().stream().map(p -> parameter(p, naming)).toList(),
                    r.result(),
                    r.threading(),
                    r.consumes(),
                    r.status(),
                    r.bodyLimit(),
                    r.transaction(),
                    r.logged(),
                    r.call(),
                    r.summary(),
                    r.description(),
                    r.tags(),
                    r.errors(),
                    r.origin()))
        .toList();
  }

  private static ParameterModel parameter(ParameterModel parameter, Naming naming) {
    String name = naming.apply(parameter.name());
    ParameterSource source = parameter.source();
    if (source instanceof ParameterSource.Query query && query.name().isEmpty()) {
      source = new ParameterSource.Query(name);
    } else if (source instanceof ParameterSource.Form form && form.name().isEmpty()) {
      source = new ParameterSource.Form(name);
    }
    return new ParameterModel(
        parameter.name(),
        source,
        parameter.type(),
        parameter.defaultText(),
        parameter.constraints(),
        parameter.valid(),
        parameter.description(),
        parameter.origin());
  }
}
