package dev.galvanic.processor.check.document;

import dev.galvanic.processor.model.ClientModel;
import dev.galvanic.processor.model.ComponentModel;
import dev.galvanic.processor.model.Nearest;
import dev.galvanic.processor.model.ParameterModel;
import dev.galvanic.processor.model.ParameterSource;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import dev.galvanic.processor.model.ValueType;
import dev.galvanic.processor.model.document.ApiOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the parameters that a call sends are those that the document takes. */
final class ParameterFit {
  /** The document says these elsewhere (OpenAPI 3.1, section 4.8.12). */
  private static final Set<String> NO_PARAMETERS =
      Set.of("accept", "content-type", "authorization");

  private final ServiceModel service;
  private final ClientModel client;
  private final RouteModel route;
  private final ApiOperation api;
  private final Differences differences;
  private final Set<String> given = new HashSet<>();

  ParameterFit(
      ServiceModel service,
      ClientModel client,
      RouteModel route,
      ApiOperation api,
      Differences differences) {
    this.service = service;
    this.client = client;
    this.route = route;
    this.api = api;
    this.differences = differences;
  }

  void check() {
    route.parameters().forEach(this::check);
    for (ApiOperation.Parameter parameter : api.parameters()) {
      if (parameter.required()
          && !parameter.in().equals("path")
          && !parameter.spread()
          && !given.contains(key(parameter.in(), parameter.name()))
          && !NO_PARAMETERS.contains(parameter.name().toLowerCase(Locale.ROOT))) {
        differences.call(
            "does not send the "
                + parameter.in()
                + " parameter "
                + parameter.name()
                + ", which "
                + differences.document()
                + " requires",
            "Add a parameter for it");
      }
    }
  }

  private void check(ParameterModel parameter) {
    ParameterSource source = parameter.source();
    if (source instanceof ParameterSource.Path path) {
      api.variable(route.path(), path.name())
          .flatMap(name -> api.parameter("path", name))
          .ifPresent(found -> type(parameter, parameter.type(), found));
    } else if (source instanceof ParameterSource.Query query) {
      check(parameter, parameter.type(), "query", query.name());
    } else if (source instanceof ParameterSource.Header header) {
      if (!NO_PARAMETERS.contains(header.name().toLowerCase(Locale.ROOT))) {
        check(parameter, parameter.type(), "header", header.name());
      }
    } else if (source instanceof ParameterSource.Cookie cookie) {
      check(parameter, parameter.type(), "cookie", cookie.name());
    } else if (source instanceof ParameterSource.QueryRecord
        && parameter.type().present() instanceof ValueType.RecordOf use) {
      for (ComponentModel component :
          service.record(use.type()).map(r -> r.components()).orElse(List.of())) {
        check(parameter, component.type(), "query", client.naming().apply(component.name()));
      }
    }
  }

  private void check(ParameterModel parameter, ValueType type, String in, String name) {
    given.add(key(in, name));
    Optional<ApiOperation.Parameter> found = api.parameter(in, name);
    if (found.isEmpty() || found.get().spread()) {
      missing(parameter, in, name);
    } else if (found.get().required() && type.absentable()) {
      differences.parameter(
          parameter.origin(),
          parameter.name(),
          "may leave out " + name + ", which " + differences.document() + " requires",
          "Make it neither Optional nor @Nullable");
    } else {
      type(parameter, type, found.get());
    }
  }

  private void missing(ParameterModel parameter, String in, String name) {
    List<String> names =
        api.parameters().stream()
            .filter(p -> p.in().equals(in))
            .map(ApiOperation.Parameter::name)
            .toList();
    boolean agreed =
        api.open()
            || api.key(in, name)
            || api.parameters().stream().anyMatch(p -> p.in().equals(in) && p.spread());
    if (!agreed) {
      differences.parameter(
          parameter.origin(),
          parameter.name(),
          "is sent as the "
              + in
              + " parameter "
              + name
              + ", which "
              + differences.document()
              + " does not have",
          Nearest.question(name, names) + "Rename or remove it");
    }
  }

  private void type(ParameterModel parameter, ValueType type, ApiOperation.Parameter found) {
    TypeFit fit =
        new TypeFit(
            service,
            client.naming(),
            true,
            differences.document(),
            (place, fact, action) ->
                differences.parameter(parameter.origin(), parameter.name(), fact, action));
    ValueType value = type.present();
    found
        .schema()
        .filter(schema -> found.repeated() || !ManyValues.joined(value, schema))
        .flatMap(schema -> ManyValues.one(value, schema))
        .ifPresent(schema -> fit.check(value, schema, found.name()));
  }

  private static String key(String in, String name) {
    return in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name);
  }
}
