package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.ResultModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which records, pages and enums the routes of a service read, and which they reply, generic
 * records with their arguments.
 */
record Usage(Set<ValueType> requests, Set<ValueType> replies) {

  static Usage of(ServiceModel service) {
    Usage usage = new Usage(new LinkedHashSet<>(), new LinkedHashSet<>());
    service.resources().stream()
        .flatMap(resource -> resource.routes().stream())
        .forEach(route -> usage.add(service, route));
    return usage;
  }

  private void add(ServiceModel service, RouteModel route) {
    for (ParameterModel parameter : route.parameters()) {
      if (parameter.source() instanceof ParameterSource.QueryRecord
          || parameter.source() instanceof ParameterSource.FormRecord) {
        Parts.of(service, parameter.type().present()).forEach(p -> add(service, p, requests));
      } else if (!(parameter.source() instanceof ParameterSource.Context)) {
        add(service, parameter.type(), requests);
      }
    }
    route.consumes().flatMap(c -> c.type()).ifPresent(t -> add(service, t, requests));
    result(route.result()).ifPresent(t -> add(service, t, replies));
  }

  private static Optional<ValueType> result(ResultModel result) {
    if (result instanceof ResultModel.Value value) {
      return Optional.of(value.type());
    }
    if (result instanceof ResultModel.Paged page) {
      return Optional.of(new ValueType.PageOf(page.item()));
    }
    if (result instanceof ResultModel.Raw raw) {
      return raw.documented();
    }
    return result instanceof ResultModel.Custom custom ? custom.documented() : Optional.empty();
  }

  private static void add(ServiceModel service, ValueType type, Set<ValueType> to) {
    boolean component =
        type instanceof ValueType.RecordOf
            || type instanceof ValueType.PageOf
            || type instanceof ValueType.EnumOf;
    if (!component || to.add(type)) {
      Parts.of(service, type).forEach(part -> add(service, part, to));
    }
  }
}
