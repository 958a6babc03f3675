package dev.galvanic.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.galvanic.testing.TestReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service's API document, asked whether a reply is what it says. Stricter than the document: a
 * member that it does not name is a mistake too.
 */
public final class ApiDocument {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode document;
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  public ApiDocument(JsonNode document) {
    this.document = (ObjectNode) document.deepCopy();
    close(this.document.path("components"));
    close(this.document.path("paths"));
  }

  /** Every operation, such as {@code GET /users/{id}}. */
  public List<String> operations() {
    List<String> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        if (!method.getKey().equals("parameters")) {
          operations.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
    return operations;
  }

  /** Fails unless the reply of this operation has a described status, media type and body. */
  public void describes(String operation, TestReply reply) {
    String[] parts = operation.split(" ");
    JsonNode responses =
        document
            .path("paths")
            .path(parts[1])
            .path(parts[0].toLowerCase(Locale.ROOT))
            .path("responses");
    JsonNode response = responses.path(Integer.toString(reply.status()));
    assertThat(response.isMissingNode())
        .as("%s describes the status of %s", operation, reply)
        .isFalse();
    String media = reply.header("Content-Type").orElse("none");
    JsonNode content = resolved(response).path("content").path(media);
    assertThat(content.isMissingNode()).as("%s describes %s", operation, media).isFalse();
    for (JsonNode value : values(media, reply)) {
      assertThat(mistakes(content.path("schema"), value))
          .as("%s describes %s", operation, value)
          .isEmpty();
    }
  }

  /** What the schema is of: the body, each line of JSON in it, or its text. */
  private List<JsonNode> values(String media, TestReply reply) {
    return switch (media) {
      case "application/x-ndjson" -> reply.text().lines().map(JSON::readTree).toList();
      case "text/csv" -> List.of(document.stringNode(reply.text()));
      default -> List.of(reply.json());
    };
  }

  /** Fails unless this body is an error as the document describes errors. */
  void describesError(TestReply reply) {
    JsonNode error = document.at("/components/schemas/Error");
    assertThat(mistakes(error, reply.json())).as("an error: %s", reply).isEmpty();
  }

  private List<String> mistakes(JsonNode schema, JsonNode value) {
    ObjectNode root = document.objectNode();
    root.put("$schema", SpecificationVersion.DRAFT_2020_12.getDialectId());
    root.putArray("allOf").add(schema);
    root.set("components", document.path("components"));
    Schema compiled = schemas.getSchema(root);
    return compiled.validate(value).stream().map(Object::toString).toList();
  }

  private JsonNode resolved(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode()
        ? node
        : document.at(reference.stringValue().substring("#".length()));
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(ApiDocument::close);
  }
}
