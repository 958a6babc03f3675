package dev.galvanic.testing.conformance.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A schema of an API document, its reference followed. An object has the members that its schema
 * names, and no others unless the schema says so.
 *
 * @param document that it is of
 * @param reading what is made of what it says
 */
public record Schema(JsonNode document, JsonNode node, Reading reading) {

  /**
   * The schema that is written here, as the service that answers by it has to keep to it.
   *
   * @throws IllegalArgumentException if it says what is not understood
   */
  public static Schema of(JsonNode document, JsonNode written) {
    return of(document, written, Reading.STRICT);
  }

  /**
   * The schema that is written here, as one may be held to it who knows it in part, and whose
   * document may be of any kind: what is missing is no mistake, and what is not understood says
   * nothing.
   */
  public static Schema inPart(JsonNode document, JsonNode written) {
    return of(document, written, Reading.IN_PART);
  }

  private static Schema of(JsonNode document, JsonNode written, Reading reading) {
    return new Schema(document, reading.read(References.followed(document, written)), reading);
  }

  private Schema of(JsonNode written) {
    return of(document, written, reading);
  }

  /** What is wrong with a value; nothing if it is one of the schema's. */
  public List<Mistake> mistakes(JsonNode value) {
    List<Mistake> mistakes = new ArrayList<>();
    new Checker(mistakes).check(this, value, "");
    return mistakes;
  }

  /** A value of it, with whatever may be missing being so or not. */
  public JsonNode value(Random random, Names names) {
    return new Maker(random, names).value(this, 0);
  }

  /** Values of it that are at the edge of what it allows, each of them changed in one thing. */
  public List<Variant> edges(JsonNode value, Random random, Names names) {
    return new Variants(new Edges(new Maker(random, names)), names)
        .of(this, value).stream().filter(edge -> mistakes(edge.value()).isEmpty()).toList();
  }

  /** Values that are none of it, each for one reason. */
  public List<Variant> wrong(JsonNode value, Random random) {
    Names none = name -> Optional.empty();
    return new Variants(new Wrong(new Maker(random, none)), none)
        .of(this, value).stream().filter(wrong -> !mistakes(wrong.value()).isEmpty()).toList();
  }

  /** Types without null; none if it does not say. */
  public Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    JsonNode type = node.path("type");
    if (type.isString()) {
      types.add(type.stringValue());
    }
    type.forEach(each -> types.add(each.stringValue()));
    types.remove("null");
    return types;
  }

  public boolean is(String type) {
    return types().contains(type);
  }

  /** Whether its values are bytes, sent as they are: the files of a form. */
  boolean file() {
    return text("format").filter("binary"::equals).isPresent();
  }

  /** The default, if it has one. */
  public Optional<JsonNode> byDefault() {
    return Optional.ofNullable(node.get("default"));
  }

  boolean nullable() {
    JsonNode type = node.path("type");
    boolean named = type.isString() && type.stringValue().equals("null");
    for (JsonNode each : type) {
      named |= each.isString() && each.stringValue().equals("null");
    }
    return named || choices().stream().anyMatch(Schema::nullable);
  }

  boolean onlyNull() {
    return node.path("type").isString() && node.path("type").stringValue().equals("null");
  }

  /** The alternatives that it is one of; none if it is no choice. */
  List<Schema> choices() {
    List<Schema> choices = new ArrayList<>();
    for (String keyword : List.of("anyOf", "oneOf")) {
      node.path(keyword).forEach(each -> choices.add(of(each)));
    }
    return choices;
  }

  /** The one alternative that is not null, or this. */
  Schema present() {
    List<Schema> values = choices().stream().filter(choice -> !choice.onlyNull()).toList();
    return values.isEmpty() ? this : values.get(0).present();
  }

  List<Schema> parts() {
    List<Schema> parts = new ArrayList<>();
    node.path("allOf").forEach(each -> parts.add(of(each)));
    return parts;
  }

  /** The members that it names, those of its parts among them. */
  public Map<String, Schema> properties() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : node.path("properties").properties()) {
      properties.put(each.getKey(), of(each.getValue()));
    }
    parts().forEach(part -> part.properties().forEach(properties::putIfAbsent));
    return properties;
  }

  /** The members that must be there. */
  public Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    node.path("required").forEach(name -> required.add(name.stringValue()));
    parts().forEach(part -> required.addAll(part.required()));
    return required;
  }

  /** What a list of it has in it, if it says so. */
  public Optional<Schema> items() {
    return Optional.ofNullable(node.get("items")).map(items -> of(items));
  }

  /** Whether no two of its items may be equal. */
  boolean unique() {
    return node.path("uniqueItems").asBoolean(false);
  }

  /** The schema of members that have no name of their own, as in a map. */
  Optional<Schema> additional() {
    return node.path("additionalProperties").isObject()
        ? Optional.of(of(node.get("additionalProperties")))
        : Optional.empty();
  }

  /** Whether a request with a member that it does not name is refused. */
  boolean closed() {
    JsonNode additional = node.path("additionalProperties");
    return additional.isBoolean() && !additional.booleanValue();
  }

  /** Whether a reply may have a member that it does not name. */
  boolean open() {
    JsonNode additional = node.path("additionalProperties");
    return additional.isBoolean() && additional.booleanValue()
        || !node.has("properties") && !node.has("additionalProperties") && parts().isEmpty();
  }

  List<JsonNode> values() {
    List<JsonNode> values = new ArrayList<>();
    node.path("enum").forEach(values::add);
    if (node.has("const")) {
      values.add(node.get("const"));
    }
    return values;
  }

  Optional<String> text(String keyword) {
    return node.path(keyword).isString()
        ? Optional.of(node.path(keyword).stringValue())
        : Optional.empty();
  }

  Optional<BigDecimal> number(String keyword) {
    return node.path(keyword).isNumber()
        ? Optional.of(node.path(keyword).decimalValue())
        : Optional.empty();
  }

  int size(String keyword, int otherwise) {
    return number(keyword).map(BigDecimal::intValue).orElse(otherwise);
  }

  /** Every pattern that a text must have in it. */
  List<String> patterns() {
    List<String> patterns = new ArrayList<>();
    text("pattern").ifPresent(patterns::add);
    parts().forEach(part -> patterns.addAll(part.patterns()));
    return patterns;
  }
}
