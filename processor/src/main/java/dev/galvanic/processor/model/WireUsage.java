package dev.galvanic.processor.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which records, pages and enums the routes of a service read, and which they reply, generic
 * records with their arguments.
 */
public record WireUsage(Set<ValueType> requests, Set<ValueType> replies) {
  private static final int DEPTH = 16;

  public static WireUsage of(ServiceModel service) {
    WireUsage usage = new WireUsage(new LinkedHashSet<>(), new LinkedHashSet<>());
    service.resources().stream()
        .flatMap(resource -> resource.routes().stream())
        .forEach(route -> usage.add(service, route));
    return usage;
  }

  private void add(ServiceModel service, RouteModel route) {
    for (ParameterModel parameter : route.parameters()) {
      if (parameter.source() instanceof ParameterSource.QueryRecord
          || parameter.source() instanceof ParameterSource.FormRecord) {
        TypeParts.of(service, parameter.type().present()).forEach(p -> add(service, p, requests));
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
    if (result instanceof ResultModel.Streamed streamed) {
      return Optional.of(streamed.item());
    }
    if (result instanceof ResultModel.Raw raw) {
      return raw.documented();
    }
    return result instanceof ResultModel.Custom custom ? custom.documented() : Optional.empty();
  }

  /** The types that hold themselves with other arguments each time, and so are without end. */
  public List<ValueType> endless() {
    return Stream.concat(requests.stream(), replies.stream())
        .filter(WireUsage::isTooDeep)
        .distinct()
        .toList();
  }

  private static boolean isTooDeep(ValueType type) {
    return arguments(type) > DEPTH;
  }

  /** How deep arguments stand in arguments. */
  private static int arguments(ValueType type) {
    List<ValueType> inner =
        type instanceof ValueType.RecordOf use
            ? use.arguments()
            : type instanceof ValueType.ListOf list
                ? List.of(list.of())
                : type instanceof ValueType.SetOf set
                    ? List.of(set.of())
                    : type instanceof ValueType.MapOf map
                        ? List.of(map.of())
                        : type instanceof ValueType.PageOf page ? List.of(page.item()) : List.of();
    return 1 + inner.stream().mapToInt(t -> arguments(t.present())).max().orElse(0);
  }

  private static void add(ServiceModel service, ValueType type, Set<ValueType> to) {
    boolean component =
        type instanceof ValueType.RecordOf
            || type instanceof ValueType.PageOf
            || type instanceof ValueType.EnumOf;
    if (!component || to.add(type) && !isTooDeep(type)) {
      TypeParts.of(service, type).forEach(part -> add(service, part, to));
    }
  }
}
