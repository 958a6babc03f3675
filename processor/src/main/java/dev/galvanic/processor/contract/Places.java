package dev.galvanic.processor.contract;

import dev.galvanic.contract.Difference;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.EnumModel;
import dev.galvanic.processor.model.Origin;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RecordModel;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a service's source a place of its document stands for. */
record Places(ServiceModel service) {
  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

  /** What the name of a schema may have behind that of its record. */
  private static final Pattern DERIVED = Pattern.compile("(Of.+)?(Request)?[0-9]*");

  /** A handler and the resource that has it. */
  record Handler(ResourceModel resource, RouteModel route) {}

  /** The smallest part of the source that a difference is about. */
  Origin origin(Difference difference) {
    List<Origin> around = around(difference);
    return around.get(0);
  }

  /** That part and what it stands in: the component, its record, at last the service. */
  List<Origin> around(Difference difference) {
    List<Origin> around = new ArrayList<>();
    List<String> steps = difference.steps();
    if (steps.size() > 2 && steps.get(0).equals("paths")) {
      Optional<Handler> handler = handler(steps.get(1), steps.get(2));
      handler.ifPresent(
          found -> {
            parameter(found.route(), difference).map(ParameterModel::origin).ifPresent(around::add);
            around.add(found.route().origin());
            around.add(found.resource().origin());
          });
      if (handler.isEmpty()) {
        resource(steps.get(1)).map(ResourceModel::origin).ifPresent(around::add);
      }
    } else if (steps.size() > 2 && steps.get(1).equals("schemas")) {
      type(steps.get(2), difference.name(), around);
    }
    around.add(service.origin());
    return around;
  }

  /** Where a {@code @Breaks} may stand, as people name it. */
  String named(Difference difference) {
    List<String> steps = difference.steps();
    if (steps.get(0).equals("paths")) {
      return handler(steps.get(1), steps.get(2))
          .map(h -> h.resource().type().simple() + "." + h.route().handler())
          .or(() -> resource(steps.get(1)).map(r -> r.type().simple()))
          .orElse(service.type().simple());
    }
    return steps.size() > 2
        ? record(steps.get(2))
            .map(r -> r.type().simple())
            .or(() -> enumeration(steps.get(2)).map(e -> e.type().simple()))
            .orElse(service.type().simple())
        : service.type().simple();
  }

  /** The handler of an operation such as {@code GET /users/{id}}, if it is there still. */
  Optional<Handler> handler(String operation) {
    String[] parts = operation.split(" ", 2);
    return parts.length < 2 ? Optional.empty() : handler(parts[1], parts[0]);
  }

  private Optional<Handler> handler(String path, String method) {
    String shape = shape(path);
    return service.resources().stream()
        .flatMap(r -> r.routes().stream().map(route -> new Handler(r, route)))
        .filter(h -> h.route().method().name().equalsIgnoreCase(method))
        .filter(h -> h.route().path().shape().equals(shape))
        .findFirst();
  }

  /** As that of a template; documents may have paths that Galvanic cannot have. */
  private static String shape(String path) {
    return Arrays.stream(path.split("/"))
        .filter(segment -> !segment.isEmpty())
        .map(segment -> VARIABLE.matcher(segment).replaceAll("{}"))
        .collect(Collectors.joining("/", "/", ""));
  }

  /** The resource that a path without a handler would be of. */
  Optional<ResourceModel> resource(String path) {
    String shape = shape(path);
    return service.resources().stream()
        .filter(r -> (shape + "/").startsWith(r.prefix().shape().replaceAll("/$", "") + "/"))
        .max(Comparator.comparing(r -> r.prefix().segments().size()));
  }

  /** By its name; a difference of its schema has it in the text. */
  private static Optional<ParameterModel> parameter(RouteModel route, Difference difference) {
    return route.parameters().stream()
        .filter(p -> !wire(p.source()).isEmpty())
        .filter(
            p ->
                wire(p.source()).equals(difference.name())
                    || difference.text().contains(" parameter " + wire(p.source()) + " of "))
        .findFirst();
  }

  private static String wire(ParameterSource source) {
    if (source instanceof ParameterSource.Query query) {
      return query.name();
    }
    if (source instanceof ParameterSource.Path path) {
      return path.name();
    }
    if (source instanceof ParameterSource.Header header) {
      return header.name();
    }
    return source instanceof ParameterSource.Cookie cookie ? cookie.name() : "";
  }

  private void type(String schema, String name, List<Origin> around) {
    Optional<RecordModel> record = record(schema);
    record.ifPresent(
        found -> {
          component(found, name).map(ComponentModel::origin).ifPresent(around::add);
          around.add(found.origin());
        });
    if (record.isEmpty()) {
      enumeration(schema).map(EnumModel::origin).ifPresent(around::add);
    }
  }

  private Optional<EnumModel> enumeration(String schema) {
    return service.enums().stream().filter(e -> e.type().simple().equals(schema)).findFirst();
  }

  /** Schemas are called as their records are, and where that is not enough, something after it. */
  private Optional<RecordModel> record(String schema) {
    return enumeration(schema).isPresent()
        ? Optional.empty()
        : service.records().stream()
            .filter(r -> isOf(r, schema))
            .max(Comparator.comparing(r -> r.type().simple().length()));
  }

  private static boolean isOf(RecordModel record, String schema) {
    String name = record.type().simple();
    return schema.startsWith(name) && DERIVED.matcher(schema.substring(name.length())).matches();
  }

  private Optional<ComponentModel> component(RecordModel record, String name) {
    return record.components().stream()
        .filter(c -> service.naming().apply(c.name()).equals(name))
        .findFirst();
  }
}
