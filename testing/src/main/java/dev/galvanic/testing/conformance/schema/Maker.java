package dev.galvanic.testing.conformance.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up values of schemas. */
record Maker(Random random, Names names) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Values within values, beyond which what may be missing is. */
  private static final int DEPTH = 4;

  /** Letters of several lengths in UTF-8 and UTF-16, and what JSON or SQL might stumble upon. */
  private static final List<String> LETTERS =
      List.of(
          "a", "b", "c", "d", "e", "k", "m", "n", "o", "r", "s", "t", "A", "Z", "0", "7", "-", "'",
          "\"", "\\", "%", "&", "é", "ß", "中", "😀");

  JsonNode value(Schema written, int depth) {
    Schema schema = written.present();
    List<JsonNode> values = schema.values();
    if (!values.isEmpty()) {
      return values.get(random.nextInt(values.size()));
    }
    String type = schema.types().stream().findFirst().orElse("object");
    return switch (type) {
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "integer" -> JSON.numberNode(whole(Range.of(schema)));
      case "number" -> JSON.numberNode(decimal(schema));
      case "string" -> schema.file() ? file() : JSON.stringNode(text(schema));
      case "array" -> array(schema, depth);
      default -> object(schema, depth);
    };
  }

  private JsonNode file() {
    byte[] bytes = new byte[1 + random.nextInt(64)];
    random.nextBytes(bytes);
    return JSON.binaryNode(bytes);
  }

  private BigInteger whole(Range range) {
    long low = range.min().map(BigDecimal::longValue).orElse(0L);
    long from = range.max().filter(max -> max.signum() < 0).isPresent() ? low : Math.max(low, 1);
    long high = range.max().map(BigDecimal::longValue).orElse(Long.MAX_VALUE);
    long width = Math.min(high - from, 1000);
    return BigInteger.valueOf(
        from > high ? low : from + random.nextInt((int) Math.max(width, 0) + 1));
  }

  private BigDecimal decimal(Schema schema) {
    BigDecimal low =
        schema.number("minimum").or(() -> schema.number("exclusiveMinimum")).orElse(BigDecimal.ONE);
    BigDecimal high =
        schema
            .number("maximum")
            .or(() -> schema.number("exclusiveMaximum"))
            .orElse(low.add(BigDecimal.TEN));
    // Halves and quarters are exact, whatever reads them.
    return low.add(high).divide(BigDecimal.valueOf(2)).min(low.add(new BigDecimal("8.25")));
  }

  /**
   * A text of a schema.
   *
   * @throws IllegalArgumentException if none is found
   */
  String text(Schema schema) {
    int min = schema.size("minLength", 0);
    int length =
        Math.min(schema.size("maxLength", Integer.MAX_VALUE), min + random.nextInt(12) + 1);
    return text(schema, length);
  }

  /** A text of a schema, of this length if nothing but the length binds it. */
  String text(Schema schema, int length) {
    Optional<Format> format = Format.of(schema);
    if (format.isPresent()) {
      List<String> samples = format.get().samples();
      return samples.get(random.nextInt(samples.size()));
    }
    List<String> patterns = schema.patterns().stream().filter(p -> !p.equals("\\S")).toList();
    if (!patterns.isEmpty()) {
      return matching(schema, patterns.get(0));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.get(random.nextInt(LETTERS.size())));
    }
    return text.toString();
  }

  private String matching(Schema schema, String pattern) {
    for (int i = 0; i < 200; i++) {
      JsonNode text = JSON.stringNode(new PatternText(pattern, random).text());
      if (schema.mistakes(text).isEmpty()) {
        return text.stringValue();
      }
    }
    throw new IllegalArgumentException(
        "No text was found that matches " + pattern + ". Give one with given(name, value).");
  }

  private ArrayNode array(Schema schema, int depth) {
    int min = schema.size("minItems", 0);
    int max = Math.min(schema.size("maxItems", Integer.MAX_VALUE), min + 2);
    int size = depth > DEPTH ? min : min + random.nextInt(max - min + 1);
    return array(schema, size, depth);
  }

  /** An array of this size, or a smaller one if there are not so many values. */
  ArrayNode array(Schema schema, int size, int depth) {
    ArrayNode array = JSON.arrayNode();
    boolean unique = schema.unique();
    for (int tries = 0; array.size() < size && tries < size * 20; tries++) {
      JsonNode item =
          schema.items().map(items -> value(items, depth + 1)).orElseGet(JSON::nullNode);
      boolean known = false;
      for (JsonNode other : array) {
        known |= other.equals(item);
      }
      if (!unique || !known) {
        array.add(item);
      }
    }
    return array;
  }

  private ObjectNode object(Schema schema, int depth) {
    ObjectNode object = JSON.objectNode();
    Set<String> required = schema.required();
    for (Map.Entry<String, Schema> member : schema.properties().entrySet()) {
      String name = member.getKey();
      if (!required.contains(name) && (depth > DEPTH || random.nextInt(3) == 0)) {
        continue;
      }
      object.set(name, member(name, member.getValue(), required.contains(name), depth));
    }
    if (schema.additional().isPresent()) {
      int least = depth > DEPTH ? 0 : object.size() + 1;
      int most = schema.size("maxProperties", Integer.MAX_VALUE);
      fill(object, schema, Math.min(Math.max(schema.size("minProperties", 0), least), most), depth);
    }
    return object;
  }

  /** An object of this many members, those that it must have among them. */
  ObjectNode map(Schema schema, int size, int depth) {
    ObjectNode object = JSON.objectNode();
    for (String name : schema.required()) {
      if (schema.properties().containsKey(name)) {
        object.set(name, member(name, schema.properties().get(name), true, depth));
      }
    }
    fill(object, schema, size, depth);
    return object;
  }

  private void fill(ObjectNode object, Schema schema, int size, int depth) {
    for (int i = 0; object.size() < size; i++) {
      object.set("key" + i, value(schema.additional().orElseThrow(), depth + 1));
    }
  }

  private JsonNode member(String name, Schema schema, boolean required, int depth) {
    Optional<JsonNode> known = names.value(name);
    if (known.isPresent()) {
      return known.get();
    }
    boolean nothing = schema.nullable() && (depth > DEPTH || !required && random.nextInt(5) == 0);
    return nothing ? JSON.nullNode() : value(schema, depth + 1);
  }
}
