package dev.galvanic.testing.conformance.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that a schema just does not allow. */
record Wrong(Maker maker) implements Alternatives {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int LONGEST = 100_000;
  private static final int MOST = 1000;

  @Override
  public List<Variant> of(Schema written) {
    List<Variant> wrong = new ArrayList<>();
    add(wrong, "is null", JSON.nullNode());
    Schema schema = written.present();
    add(wrong, "is a text", JSON.stringNode("no such value"));
    add(wrong, "is a number", JSON.numberNode(7));
    add(wrong, "is an object", JSON.objectNode());
    add(wrong, "is an array", JSON.arrayNode());
    if (schema.is("integer")) {
      add(wrong, "is a fraction", JSON.numberNode(new BigDecimal("1.5")));
      Range range = Range.of(schema);
      range.min().ifPresent(min -> add(wrong, "is too small", whole(min.subtract(BigDecimal.ONE))));
      range.max().ifPresent(max -> add(wrong, "is too large", whole(max.add(BigDecimal.ONE))));
    } else if (schema.is("number")) {
      schema
          .number("minimum")
          .ifPresent(
              min -> add(wrong, "is too small", JSON.numberNode(min.subtract(BigDecimal.ONE))));
      schema
          .number("maximum")
          .ifPresent(max -> add(wrong, "is too large", JSON.numberNode(max.add(BigDecimal.ONE))));
      schema
          .number("exclusiveMinimum")
          .ifPresent(min -> add(wrong, "is too small", JSON.numberNode(min)));
      schema
          .number("exclusiveMaximum")
          .ifPresent(max -> add(wrong, "is too large", JSON.numberNode(max)));
    } else if (schema.is("string")) {
      texts(schema, wrong);
    } else if (schema.is("array")) {
      sizes(schema, wrong);
    } else if (schema.additional().isPresent()) {
      members(schema, wrong);
    }
    // What one schema refuses is right for another.
    wrong.removeIf(variant -> written.mistakes(variant.value()).isEmpty());
    return wrong;
  }

  private static void add(List<Variant> wrong, String what, JsonNode value) {
    wrong.add(new Variant(what, value));
  }

  private static JsonNode whole(BigDecimal number) {
    BigInteger whole = number.toBigInteger();
    return JSON.numberNode(whole);
  }

  private void texts(Schema schema, List<Variant> wrong) {
    int min = schema.size("minLength", 0);
    int max = schema.size("maxLength", LONGEST);
    if (min > 0) {
      add(wrong, "is shorter than " + min, JSON.stringNode("x".repeat(min - 1)));
    }
    if (max < LONGEST) {
      add(wrong, "is longer than " + max, JSON.stringNode("x".repeat(max + 1)));
    }
    if (!schema.patterns().isEmpty()) {
      for (String text : List.of(" ".repeat(Math.max(min, 1)), "~".repeat(Math.max(min, 1)))) {
        add(wrong, "matches no pattern", JSON.stringNode(text));
      }
    }
    Format.of(schema)
        .ifPresent(
            format ->
                format
                    .wrong()
                    .forEach(text -> add(wrong, "is \"" + text + "\"", JSON.stringNode(text))));
  }

  private void sizes(Schema schema, List<Variant> wrong) {
    int min = schema.size("minItems", 0);
    int max = schema.size("maxItems", MOST);
    if (min > 0) {
      add(wrong, "has fewer items than " + min, maker.array(schema, min - 1, 0));
    }
    if (max < MOST) {
      add(wrong, "has more items than " + max, maker.array(schema, max + 1, 0));
    }
    ArrayNode items = maker.array(schema, Math.max(min - 1, 1), 0);
    if (schema.unique() && max > items.size() && !items.isEmpty()) {
      add(wrong, "has equal items", items.deepCopy().add(items.get(0)));
    }
  }

  private void members(Schema schema, List<Variant> wrong) {
    int min = schema.size("minProperties", 0);
    int max = schema.size("maxProperties", MOST);
    if (min > 0) {
      add(wrong, "has fewer members than " + min, maker.map(schema, min - 1, 0));
    }
    if (max < MOST) {
      add(wrong, "has more members than " + max, maker.map(schema, max + 1, 0));
    }
  }

  @Override
  public boolean leavesOut(boolean required) {
    return required;
  }

  @Override
  public boolean adds() {
    return true;
  }
}
