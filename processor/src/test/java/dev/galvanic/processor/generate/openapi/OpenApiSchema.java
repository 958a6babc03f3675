package dev.galvanic.processor.generate.openapi;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What others say that a document must be: the OpenAPI Initiative's schema and JSON Schema's own.
 */
public final class OpenApiSchema {
  private final Schema document;
  private final Schema schemaObject;

  public OpenApiSchema() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    try (InputStream in = OpenApiSchema.class.getResourceAsStream("/openapi/schema-3.1.json")) {
      document = registry.getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    schemaObject =
        registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
  }

  /** Every reason why this text is no OpenAPI 3.1 document. */
  public List<String> errors(String text) {
    List<String> errors = new ArrayList<>();
    add(document.validate(text, InputFormat.JSON), errors);
    schemas(JsonMapper.shared().readTree(text), errors);
    return errors;
  }

  /** The document's schema leaves Schema Objects to their own. */
  private void schemas(JsonNode node, List<String> errors) {
    for (var member : node.properties()) {
      if (member.getKey().equals("schema")) {
        add(schemaObject.validate(member.getValue()), errors);
      } else if (member.getKey().equals("schemas")) {
        member.getValue().forEach(schema -> add(schemaObject.validate(schema), errors));
      } else {
        schemas(member.getValue(), errors);
      }
    }
    if (node.isArray()) {
      node.forEach(element -> schemas(element, errors));
    }
  }

  private static void add(List<Error> found, List<String> errors) {
    found.forEach(error -> errors.add(error.getInstanceLocation() + ": " + error.getMessage()));
  }
}
