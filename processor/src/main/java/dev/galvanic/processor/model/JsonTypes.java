package dev.galvanic.processor.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which records and enums stand in JSON, and so need a codec: those in bodies and replies, and
 * those in jsonb columns.
 */
public final class JsonTypes {
  private final ServiceModel service;
  private final Set<TypeRef> found = new LinkedHashSet<>();

  private JsonTypes(ServiceModel service) {
    this.service = service;
  }

  /** Their names, in the order they are found in, whatever their naming is. */
  public static Set<TypeRef> of(ServiceModel service) {
    JsonTypes types = new JsonTypes(service);
    types.own();
    service.clients().forEach(types::client);
    return types.found;
  }

  /** The names of those that stand in JSON of this naming, in the order they are found in. */
  public static Set<TypeRef> of(ServiceModel service, Naming naming) {
    JsonTypes types = new JsonTypes(service);
    if (naming == service.naming()) {
      types.own();
    }
    service.clients().stream().filter(client -> client.naming() == naming).forEach(types::client);
    return types.found;
  }

  private void own() {
    service.resources().stream()
        .flatMap(resource -> resource.routes().stream())
        .forEach(this::route);
    service.repositories().stream()
        .flatMap(repository -> repository.statements().stream())
        .forEach(this::statement);
  }

  private void client(ClientModel client) {
    client.operations().forEach(this::route);
  }

  private void route(RouteModel route) {
    route.parameters().stream()
        .filter(parameter -> parameter.source() instanceof ParameterSource.Body)
        .map(ParameterModel::type)
        .forEach(this::add);
    if (route.result() instanceof ResultModel.Value value) {
      add(value.type());
    } else if (route.result() instanceof ResultModel.Paged paged) {
      add(paged.item());
    } else if (route.result() instanceof ResultModel.Streamed streamed) {
      add(streamed.item());
    }
  }

  private void statement(StatementModel statement) {
    statement.texts().stream()
        .flatMap(text -> text.bindings().stream())
        .filter(binding -> binding.codec().isEmpty())
        .map(SqlBinding::type)
        .forEach(this::column);
    statement.result().row().ifPresent(this::row);
  }

  private void row(ValueType type) {
    if (type.present() instanceof ValueType.RecordOf of) {
      components(of.type())
          .filter(component -> component.codec().isEmpty())
          .map(ComponentModel::type)
          .forEach(this::column);
    } else {
      column(type);
    }
  }

  private void column(ValueType type) {
    if (ColumnShape.of(type) == ColumnShape.JSON) {
      add(type);
    }
  }

  private Stream<ComponentModel> components(TypeRef record) {
    return service.record(record).stream().flatMap(model -> model.components().stream());
  }

  private void add(ValueType type) {
    if (type instanceof ValueType.Nullable nullable) {
      add(nullable.of());
    } else if (type instanceof ValueType.Optional optional) {
      add(optional.of());
    } else if (type instanceof ValueType.ListOf list) {
      add(list.of());
    } else if (type instanceof ValueType.SetOf set) {
      add(set.of());
    } else if (type instanceof ValueType.MapOf map) {
      add(map.of());
    } else if (type instanceof ValueType.PageOf page) {
      add(page.item());
    } else if (type instanceof ValueType.StreamOf stream) {
      add(stream.of());
    } else if (type instanceof ValueType.EnumOf of) {
      found.add(of.type());
    } else if (type instanceof ValueType.RecordOf of) {
      of.arguments().forEach(this::add);
      if (found.add(of.type())) {
        components(of.type()).map(ComponentModel::type).forEach(this::add);
      }
    }
  }
}
