package dev.galvanic.testing.conformance.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that a schema just allows. */
record Edges(Maker maker) implements Alternatives {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Longer ones and more would cost more than they show. */
  private static final int LONGEST = 10_000;

  private static final int MOST = 50;

  @Override
  public List<Variant> of(Schema written) {
    List<Variant> edges = new ArrayList<>();
    if (written.nullable()) {
      edges.add(new Variant("is null", JSON.nullNode()));
    }
    Schema schema = written.present();
    List<JsonNode> values = schema.values();
    if (!values.isEmpty()) {
      values.forEach(value -> edges.add(new Variant("is " + value, value)));
      return edges;
    }
    if (schema.is("boolean")) {
      edges.add(new Variant("is true", JSON.booleanNode(true)));
      edges.add(new Variant("is false", JSON.booleanNode(false)));
    } else if (schema.is("integer")) {
      Range range = Range.of(schema);
      range.min().ifPresent(min -> edges.add(number("is the least", min)));
      range.max().ifPresent(max -> edges.add(number("is the most", max)));
    } else if (schema.is("number")) {
      schema.number("minimum").ifPresent(min -> edges.add(number("is the least", min)));
      schema.number("maximum").ifPresent(max -> edges.add(number("is the most", max)));
    } else if (schema.is("string") && !schema.file()) {
      texts(schema, edges);
    } else if (schema.is("array")) {
      sizes(schema, edges);
    } else if (schema.additional().isPresent()) {
      members(schema, edges);
    }
    edges.removeIf(edge -> !written.mistakes(edge.value()).isEmpty());
    return edges;
  }

  private static Variant number(String what, BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return new Variant(
        what, whole ? JSON.numberNode(number.toBigInteger()) : JSON.numberNode(number));
  }

  private void texts(Schema schema, List<Variant> edges) {
    Format.of(schema)
        .ifPresent(
            format ->
                format
                    .samples()
                    .forEach(
                        text ->
                            edges.add(new Variant("is \"" + text + "\"", JSON.stringNode(text)))));
    int min = schema.size("minLength", 0);
    edges.add(new Variant("has " + min + " characters", JSON.stringNode(maker.text(schema, min))));
    int max = schema.size("maxLength", 0);
    if (max > 0 && max <= LONGEST) {
      edges.add(
          new Variant("has " + max + " characters", JSON.stringNode(maker.text(schema, max))));
    }
  }

  private void sizes(Schema schema, List<Variant> edges) {
    int min = schema.size("minItems", 0);
    int max = schema.size("maxItems", MOST);
    edges.add(new Variant("has " + min + " items", maker.array(schema, min, 0)));
    if (max <= MOST) {
      edges.add(new Variant("has " + max + " items", maker.array(schema, max, 0)));
    }
  }

  private void members(Schema schema, List<Variant> edges) {
    int min = schema.size("minProperties", 0);
    int max = schema.size("maxProperties", MOST + 1);
    edges.add(members(maker.map(schema, min, 0)));
    if (max <= MOST) {
      edges.add(members(maker.map(schema, max, 0)));
    }
  }

  private static Variant members(JsonNode map) {
    return new Variant("has " + map.size() + " members", map);
  }

  @Override
  public boolean leavesOut(boolean required) {
    return !required;
  }

  @Override
  public boolean adds() {
    return false;
  }
}
