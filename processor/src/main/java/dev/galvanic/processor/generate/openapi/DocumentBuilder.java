package dev.galvanic.processor.generate.openapi;

import dev.galvanic.processor.model.Naming;
import dev.galvanic.processor.model.ResourceModel;
import dev.galvanic.processor.model.RouteModel;
import dev.galvanic.processor.model.ServiceModel;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the document of one service. */
final class DocumentBuilder {
  private final ServiceModel service;
  private final Schemas schemas;
  private final Parameters parameters;
  private final RequestBodies bodies;
  private final SuccessReply success;
  private final ErrorReplies errors;
  private final OperationIds ids;
  private final Map<String, DocumentPath> paths = new LinkedHashMap<>();

  DocumentBuilder(ServiceModel service) {
    this.service = service;
    schemas = new Schemas(service);
    Fields fields = new Fields(service, schemas);
    parameters = new Parameters(service, fields);
    bodies = new RequestBodies(service, schemas, fields);
    success = new SuccessReply(service.plain(), schemas);
    errors = new ErrorReplies(service.plain(), schemas);
    ids = new OperationIds(service);
  }

  OpenAPI build() {
    OpenAPI document = new OpenAPI();
    document.setOpenapi("3.1.0");
    document.setInfo(info());
    document.addServersItem(new Server().url("/"));
    document.setTags(tags());
    document.setPaths(paths());
    document.setComponents(components());
    return document;
  }

  private Info info() {
    Info info = new Info().title(service.title()).version(service.version());
    return service.description().isEmpty() ? info : info.description(service.description());
  }

  /** A tag is described by the resource that is the first to have it. */
  private List<Tag> tags() {
    Map<String, Tag> tags = new LinkedHashMap<>();
    for (ResourceModel resource : service.resources()) {
      String description = resource.description();
      resource.routes().stream()
          .flatMap(route -> route.tags().stream())
          .forEach(
              name ->
                  tags.computeIfAbsent(
                      name,
                      n ->
                          new Tag()
                              .name(n)
                              .description(description.isEmpty() ? null : description)));
    }
    return List.copyOf(tags.values());
  }

  private Paths paths() {
    Paths items = new Paths();
    for (ResourceModel resource : service.resources()) {
      for (RouteModel route : resource.routes()) {
        DocumentPath path =
            paths.computeIfAbsent(route.path().shape(), s -> new DocumentPath(route.path()));
        items
            .computeIfAbsent(path.template().text(), text -> new PathItem())
            .operation(PathItem.HttpMethod.valueOf(route.method().name()), operation(route, path));
      }
    }
    return items;
  }

  private Operation operation(RouteModel route, DocumentPath path) {
    ApiResponses responses = new ApiResponses();
    responses.addApiResponse(String.valueOf(success.status(route)), success.of(route));
    errors.addTo(responses, route);
    return new Operation()
        .tags(route.tags().isEmpty() ? null : route.tags())
        .summary(route.summary().isEmpty() ? sentence(route.handler()) : route.summary())
        .description(route.description().isEmpty() ? null : route.description())
        .operationId(ids.of(route))
        .parameters(parameters.of(route, path))
        .requestBody(bodies.of(route))
        .responses(responses);
  }

  /** A summary for a handler that has none: {@code listAll} as "List all". */
  private static String sentence(String handler) {
    String words = Naming.SNAKE_CASE.apply(handler).replace('_', ' ').strip();
    return words.isEmpty() ? handler : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private Components components() {
    Components components = new Components();
    schemas.named().forEach(components::addSchemas);
    errors.shared().forEach(components::addResponses);
    return components;
  }
}
