package dev.galvanic.processor.generate.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document as a tree of JSON: what its values say, in the specification's order. It stands in for
 * swagger-core's mapper, which would cost every compile half a second.
 */
final class DocumentTree {
  private DocumentTree() {}

  static Map<String, Object> of(OpenAPI document) {
    Node node = new Node();
    node.put("openapi", document.getOpenapi());
    node.put(
        "info",
        new Node()
            .put("title", document.getInfo().getTitle())
            .put("description", document.getInfo().getDescription())
            .put("version", document.getInfo().getVersion())
            .members());
    node.list("servers", document.getServers(), s -> new Node().put("url", s.getUrl()).members());
    // Said outright, since to say nothing is taken for an oversight by the linters.
    node.put("security", List.of());
    node.list(
        "tags",
        document.getTags(),
        tag ->
            new Node()
                .put("name", tag.getName())
                .put("description", tag.getDescription())
                .members());
    node.map("paths", document.getPaths(), DocumentTree::path);
    node.put("components", components(document.getComponents()));
    return node.members();
  }

  private static Map<String, Object> path(PathItem path) {
    Node node = new Node();
    path.readOperationsMap()
        .forEach(
            (method, operation) ->
                node.put(method.name().toLowerCase(Locale.ROOT), operation(operation)));
    return node.members();
  }

  private static Map<String, Object> operation(Operation operation) {
    Node node = new Node();
    node.put("tags", operation.getTags());
    node.put("summary", operation.getSummary());
    node.put("description", operation.getDescription());
    node.put("operationId", operation.getOperationId());
    node.list("parameters", operation.getParameters(), DocumentTree::parameter);
    if (operation.getRequestBody() != null) {
      node.put("requestBody", requestBody(operation.getRequestBody()));
    }
    node.map("responses", operation.getResponses(), DocumentTree::response);
    return node.members();
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    return new Node()
        .put("name", parameter.getName())
        .put("in", parameter.getIn())
        .put("description", parameter.getDescription())
        .put("required", parameter.getRequired())
        .put("schema", SchemaTree.of(parameter.getSchema()))
        .members();
  }

  private static Map<String, Object> requestBody(RequestBody body) {
    return new Node()
        .put("description", body.getDescription())
        .put("required", body.getRequired())
        .put("content", content(body.getContent()))
        .members();
  }

  private static Map<String, Object> response(ApiResponse response) {
    Node node = new Node();
    node.put("$ref", response.get$ref());
    node.put("description", response.getDescription());
    if (response.getContent() != null) {
      node.put("content", content(response.getContent()));
    }
    return node.members();
  }

  private static Map<String, Object> content(Content content) {
    Node node = new Node();
    content.forEach(
        (media, type) -> {
          Node body = new Node();
          if (type.getSchema() != null) {
            body.put("schema", SchemaTree.of(type.getSchema()));
          }
          body.map(
              "encoding",
              type.getEncoding(),
              part -> new Node().put("contentType", part.getContentType()).members());
          node.put(media, body.members());
        });
    return node.members();
  }

  private static Map<String, Object> components(Components components) {
    Node schemas = new Node();
    components.getSchemas().forEach((name, schema) -> schemas.put(name, SchemaTree.of(schema)));
    Node node = new Node();
    node.put("schemas", schemas.members());
    node.map("responses", components.getResponses(), DocumentTree::response);
    return node.members();
  }
}
