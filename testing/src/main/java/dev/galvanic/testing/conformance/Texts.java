package dev.galvanic.testing.conformance;

import dev.galvanic.testing.conformance.schema.Schema;
import dev.galvanic.testing.conformance.schema.Variant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values of parameters and fields, which are sent as text. */
record Texts(Random random) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What is none of the schema's, even when it is read from text. */
  List<Variant> wrong(Schema schema) {
    return schema.wrong(JSON.nullNode(), random).stream()
        .filter(variant -> sendable(variant.value()))
        .filter(variant -> !schema.mistakes(read(schema, variant.value())).isEmpty())
        .map(Texts::said)
        .toList();
  }

  /** What the schema just allows, and can be sent as text. */
  List<Variant> edges(Schema schema) {
    return schema.edges(JSON.nullNode(), random, name -> Optional.empty()).stream()
        .filter(variant -> sendable(variant.value()))
        .map(Texts::said)
        .toList();
  }

  /** It is no body here. */
  private static Variant said(Variant variant) {
    return new Variant(variant.what().replaceFirst("^the body ", ""), variant.value());
  }

  /** What a header or a cookie may be: those are not for every letter. */
  static JsonNode plain(JsonNode value) {
    return value.isString()
        ? JSON.stringNode(value.asString().replaceAll("[^A-Za-z0-9+/=.:@-]", "x"))
        : value;
  }

  /** Whether it comes as it goes: an empty text is for many what is not there. */
  private static boolean sendable(JsonNode value) {
    if (value.isArray()) {
      // A list is sent item by item: none at all is what is not there.
      return !value.isEmpty() && value.valueStream().allMatch(Texts::sendable);
    }
    return value.isValueNode()
        && !value.isNull()
        && !value.asString().isBlank()
        && value.asString().length() < 4000;
  }

  /** As whoever gets the text reads it: one text is a list of one, and a number may be a text. */
  private static JsonNode read(Schema schema, JsonNode sent) {
    if (schema.is("string") || schema.types().isEmpty()) {
      return JSON.stringNode(sent.asString());
    }
    if (schema.is("array")) {
      Iterable<JsonNode> items = sent.isArray() ? sent : List.of(sent);
      ArrayNode list = JSON.arrayNode();
      items.forEach(item -> list.add(schema.items().map(of -> read(of, item)).orElse(item)));
      return list;
    }
    if (sent.isString() && (schema.is("integer") || schema.is("number"))) {
      try {
        return JSON.numberNode(new BigDecimal(sent.asString()));
      } catch (NumberFormatException e) {
        return sent;
      }
    }
    return sent;
  }

  /** An id that nobody has, as far as such a one can be made. */
  JsonNode nobodys(Schema schema) {
    if (schema.is("integer")) {
      List<JsonNode> edges =
          schema.edges(JSON.nullNode(), random, name -> Optional.empty()).stream()
              .map(Variant::value)
              .toList();
      return edges.isEmpty() ? JSON.numberNode(Integer.MAX_VALUE) : edges.get(edges.size() - 1);
    }
    return schema.value(random, name -> Optional.empty());
  }
}
