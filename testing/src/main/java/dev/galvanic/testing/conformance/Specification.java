package dev.galvanic.testing.conformance;

import dev.galvanic.testing.conformance.schema.References;
import dev.galvanic.testing.conformance.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An API document, OpenAPI 3.1, as far as requests and replies are made of it. */
record Specification(JsonNode document) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(operation(path.getKey(), path.getValue(), method));
        }
      }
    }
    return operations;
  }

  /** The names of all parameters and members. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    addNames(document, names);
    return names;
  }

  private static void addNames(JsonNode node, Set<String> names) {
    if (node.path("in").isString() && node.path("name").isString()) {
      names.add(node.path("name").stringValue());
    }
    if (node.path("properties").isObject()) {
      names.addAll(node.get("properties").propertyNames());
    }
    node.forEach(part -> addNames(part, names));
  }

  private Operation operation(String path, JsonNode item, Map.Entry<String, JsonNode> method) {
    JsonNode operation = method.getValue();
    JsonNode body = resolved(operation.path("requestBody"));
    Map<String, List<Media>> replies = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> reply : operation.path("responses").properties()) {
      replies.put(reply.getKey(), media(resolved(reply.getValue())));
    }
    return new Operation(
        method.getKey().toUpperCase(Locale.ROOT),
        new Path(path),
        Stream.of(item, operation)
            .flatMap(holder -> holder.path("parameters").valueStream())
            .map(this::parameter)
            .toList(),
        media(body).stream().findFirst(),
        body.path("required").asBoolean(false),
        replies);
  }

  private Parameter parameter(JsonNode written) {
    JsonNode parameter = resolved(written);
    return new Parameter(
        parameter.path("in").asString(),
        parameter.path("name").asString(),
        parameter.path("required").asBoolean(false),
        Schema.of(document, parameter.path("schema")));
  }

  private List<Media> media(JsonNode holder) {
    List<Media> media = new ArrayList<>();
    for (Map.Entry<String, JsonNode> content : holder.path("content").properties()) {
      Optional<Schema> schema =
          Optional.ofNullable(content.getValue().get("schema"))
              .map(written -> Schema.of(document, written));
      media.add(new Media(content.getKey(), schema, parts(content.getValue().path("encoding"))));
    }
    return media;
  }

  /** Where a style is said, the media type does not count. */
  private static Map<String, String> parts(JsonNode encodings) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> encoding : encodings.properties()) {
      JsonNode type = encoding.getValue().path("contentType");
      if (type.isString() && !encoding.getValue().has("style")) {
        parts.put(encoding.getKey(), type.stringValue());
      }
    }
    return parts;
  }

  private JsonNode resolved(JsonNode node) {
    return References.followed(document, node);
  }
}
