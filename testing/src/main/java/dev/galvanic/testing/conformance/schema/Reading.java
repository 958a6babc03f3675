package dev.galvanic.testing.conformance.schema;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is made of what a schema says. */
enum Reading {
  /** By the service that wrote it: it is to be understood as a whole. */
  STRICT {
    @Override
    JsonNode read(JsonNode written) {
      if (written.isMissingNode() || written.has(REFERENCE)) {
        throw new IllegalArgumentException(
            "The document has nothing at " + written.path(REFERENCE) + ". Correct the reference.");
      }
      for (Map.Entry<String, JsonNode> keyword : written.properties()) {
        if (!isUnderstood(keyword.getKey())) {
          throw new IllegalArgumentException(
              "A schema of the document says "
                  + keyword.getKey()
                  + ", which the conformance tests do not understand: "
                  + written);
        }
      }
      return written;
    }
  },

  /** By who knows some of its members: what is missing may be there all the same. */
  IN_PART {
    @Override
    JsonNode read(JsonNode written) {
      if (!(written instanceof ObjectNode object)) {
        return written;
      }
      ObjectNode schema = object.deepCopy();
      schema.retain(schema.propertyNames().stream().filter(Reading::isUnderstood).toList());
      schema.remove(Set.of(REFERENCE, "required", "minProperties", "maxProperties"));
      if (!schema.path("additionalProperties").isObject()) {
        schema.put("additionalProperties", true);
      }
      if (!TYPES.contains(schema.path("type").asString("")) && !schema.path("type").isArray()) {
        schema.remove("type");
      }
      if (!isPattern(schema.path("pattern").asString(""))) {
        schema.remove("pattern");
      }
      for (String name : optional(object)) {
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.set(name, orNull(properties.get(name)));
      }
      // As OpenAPI 3.0 says it.
      return object.path("nullable").asBoolean(false) ? orNull(schema) : schema;
    }
  };

  private static final String REFERENCE = "$ref";

  private static final Set<String> TYPES =
      Set.of("string", "boolean", "array", "object", "number", "integer", "null");

  /** Says of values what is not said here is no part of it. */
  private static final Set<String> UNDERSTOOD =
      Set.of(
          REFERENCE,
          "$comment",
          "title",
          "description",
          "example",
          "examples",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "type",
          "format",
          "contentEncoding",
          "contentMediaType",
          "const",
          "enum",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "minLength",
          "maxLength",
          "pattern",
          "items",
          "minItems",
          "maxItems",
          "uniqueItems",
          "properties",
          "required",
          "additionalProperties",
          "minProperties",
          "maxProperties",
          "anyOf",
          "oneOf",
          "allOf");

  /**
   * What counts of it.
   *
   * @param written its reference followed
   */
  abstract JsonNode read(JsonNode written);

  private static boolean isUnderstood(String keyword) {
    return UNDERSTOOD.contains(keyword) || keyword.startsWith("x-");
  }

  /** The members that need not be there, for which null may stand. */
  private static Set<String> optional(ObjectNode object) {
    Set<String> names = new LinkedHashSet<>(object.path("properties").propertyNames());
    object.path("required").forEach(name -> names.remove(name.asString("")));
    return names;
  }

  private static ObjectNode orNull(JsonNode schema) {
    ObjectNode either = JsonNodeFactory.instance.objectNode();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }

  private static boolean isPattern(String text) {
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException other) {
      // A pattern of ECMAScript that Java has no word for.
      return false;
    }
  }
}
