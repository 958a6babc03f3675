package dev.galvanic.processor.generate.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A schema as a tree of JSON. */
final class SchemaTree {
  private static final Comparator<String> NULL_LAST = Comparator.comparing("null"::equals);

  private SchemaTree() {}

  static Map<String, Object> of(Schema<?> schema) {
    Node node = new Node();
    node.put("$ref", schema.get$ref());
    node.put("description", schema.getDescription());
    types(schema, node);
    node.put("format", schema.getFormat());
    node.put("contentEncoding", schema.getContentEncoding());
    node.put("contentMediaType", schema.getContentMediaType());
    node.put("const", schema.getConst());
    node.put("enum", schema.getEnum());
    node.put("default", schema.getDefault());
    bounds(schema, node);
    if (schema.getItems() != null) {
      node.put("items", of(schema.getItems()));
    }
    if (schema.getProperties() != null) {
      Node properties = new Node();
      schema.getProperties().forEach((name, property) -> properties.put(name, of(property)));
      node.put("properties", properties.members());
    }
    node.put("required", schema.getRequired());
    additional(schema, node);
    if (schema.getAnyOf() != null) {
      List<Object> alternatives = new ArrayList<>();
      schema.getAnyOf().forEach(alternative -> alternatives.add(of(alternative)));
      node.put("anyOf", alternatives);
    }
    if (schema.getAllOf() != null) {
      List<Object> parts = new ArrayList<>();
      schema.getAllOf().forEach(part -> parts.add(of(part)));
      node.put("allOf", parts);
    }
    return node.members();
  }

  private static void types(Schema<?> schema, Node node) {
    if (schema.getTypes() != null) {
      List<String> types = List.copyOf(schema.getTypes());
      node.put(
          "type", types.size() == 1 ? types.get(0) : types.stream().sorted(NULL_LAST).toList());
    }
  }

  private static void bounds(Schema<?> schema, Node node) {
    node.put("minLength", schema.getMinLength());
    node.put("maxLength", schema.getMaxLength());
    node.put("pattern", schema.getPattern());
    node.put("minimum", schema.getMinimum());
    node.put("exclusiveMinimum", schema.getExclusiveMinimumValue());
    node.put("maximum", schema.getMaximum());
    node.put("minItems", schema.getMinItems());
    node.put("maxItems", schema.getMaxItems());
    node.put("uniqueItems", schema.getUniqueItems());
    node.put("minProperties", schema.getMinProperties());
    node.put("maxProperties", schema.getMaxProperties());
  }

  private static void additional(Schema<?> schema, Node node) {
    Object additional = schema.getAdditionalProperties();
    node.put("additionalProperties", additional instanceof Schema<?> of ? of(of) : additional);
  }
}
