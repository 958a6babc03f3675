package dev.galvanic.testing.conformance.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts alternatives into the places of a value, one at a time.
 *
 * @param names of members that keep what they are, for something depends on it
 */
record Variants(Alternatives alternatives, Names names) {

  List<Variant> of(Schema schema, JsonNode value) {
    List<Variant> variants = new ArrayList<>();
    collect(schema, value, "", UnaryOperator.identity(), variants);
    return variants;
  }

  /**
   * @param whole makes the whole value of one that stands here
   */
  private void collect(
      Schema schema,
      JsonNode value,
      String pointer,
      UnaryOperator<JsonNode> whole,
      List<Variant> variants) {
    for (Variant alternative : alternatives.of(schema)) {
      variants.add(
          new Variant(
              (pointer.isEmpty() ? "the body" : pointer) + " " + alternative.what(),
              whole.apply(alternative.value())));
    }
    if (value instanceof ObjectNode object) {
      members(schema.present(), object, pointer, whole, variants);
    } else if (value instanceof ArrayNode array && !array.isEmpty()) {
      schema
          .present()
          .items()
          .ifPresent(
              items ->
                  collect(
                      items,
                      array.get(0),
                      pointer + "/0",
                      item -> whole.apply(replaced(array, item)),
                      variants));
    }
  }

  private static ArrayNode replaced(ArrayNode array, JsonNode item) {
    ArrayNode copy = array.deepCopy();
    copy.set(0, item);
    return copy;
  }

  private void members(
      Schema schema,
      ObjectNode object,
      String pointer,
      UnaryOperator<JsonNode> whole,
      List<Variant> variants) {
    for (Map.Entry<String, Schema> property : schema.properties().entrySet()) {
      String name = property.getKey();
      if (object.has(name) && alternatives.leavesOut(schema.required().contains(name))) {
        ObjectNode copy = object.deepCopy();
        copy.remove(name);
        variants.add(new Variant(pointer + "/" + name + " is missing", whole.apply(copy)));
      }
      if (names.value(name).isEmpty()) {
        member(property.getValue(), object, name, pointer, whole, variants);
      }
    }
    additional(schema, object, pointer, whole, variants);
    if (alternatives.adds() && schema.closed()) {
      ObjectNode copy = object.deepCopy();
      copy.put("unknownMember", 1);
      variants.add(new Variant(pointer + "/unknownMember is unknown", whole.apply(copy)));
    }
  }

  /** One of those that have no name of their own stands for all of them. */
  private void additional(
      Schema schema,
      ObjectNode object,
      String pointer,
      UnaryOperator<JsonNode> whole,
      List<Variant> variants) {
    Optional<String> one =
        object.propertyNames().stream()
            .filter(name -> !schema.properties().containsKey(name))
            .findFirst();
    if (schema.additional().isPresent() && one.isPresent()) {
      member(schema.additional().get(), object, one.get(), pointer, whole, variants);
    }
  }

  private void member(
      Schema schema,
      ObjectNode object,
      String name,
      String pointer,
      UnaryOperator<JsonNode> whole,
      List<Variant> variants) {
    collect(
        schema,
        object.path(name),
        pointer + "/" + name,
        member -> {
          ObjectNode copy = object.deepCopy();
          copy.set(name, member);
          return whole.apply(copy);
        },
        variants);
  }
}
