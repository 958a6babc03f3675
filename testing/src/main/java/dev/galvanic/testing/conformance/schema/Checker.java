package dev.galvanic.testing.conformance.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds values against schemas. */
record Checker(List<Mistake> mistakes) {

  void check(Schema schema, JsonNode value, String pointer) {
    List<Schema> choices = schema.choices();
    if (!choices.isEmpty()) {
      choose(choices, value, pointer);
    }
    schema.parts().stream()
        .filter(part -> part.types().isEmpty() && part.properties().isEmpty())
        .forEach(part -> check(part, value, pointer));
    if (value.isNull() && (schema.nullable() || schema.types().isEmpty())) {
      return;
    }
    if (schema.onlyNull()) {
      add(pointer, "is " + shown(value) + ", not null");
      return;
    }
    Set<String> types = schema.types();
    if (!types.isEmpty() && types.stream().noneMatch(type -> is(type, value))) {
      add(pointer, "is " + shown(value) + ", not of type " + String.join(" or ", types));
      return;
    }
    List<JsonNode> values = schema.values();
    if (!values.isEmpty() && values.stream().noneMatch(each -> same(each, value))) {
      add(pointer, "is " + shown(value) + ", which is none of " + values);
    }
    if (value.isString()) {
      text(schema, value.stringValue(), pointer);
    } else if (value.isNumber()) {
      number(schema, value.decimalValue(), pointer);
    } else if (value.isArray()) {
      array(schema, value, pointer);
    } else if (value.isObject()) {
      object(schema, value, pointer);
    }
  }

  private void add(String pointer, String text) {
    mistakes.add(new Mistake(pointer, text));
  }

  private void choose(List<Schema> choices, JsonNode value, String pointer) {
    List<Mistake> last = new ArrayList<>();
    for (Schema choice : choices) {
      last = new ArrayList<>();
      new Checker(last).check(choice, value, pointer);
      if (last.isEmpty()) {
        return;
      }
    }
    List<Schema> present = choices.stream().filter(choice -> !choice.onlyNull()).toList();
    if (present.size() == 1) {
      check(present.get(0), value, pointer);
    } else {
      add(pointer, "is " + shown(value) + ", which is none of the alternatives");
    }
  }

  private static boolean is(String type, JsonNode value) {
    return switch (type) {
      case "string" -> value.isString() || value.isBinary();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "number" -> value.isNumber();
      case "integer" -> value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
      default -> throw new IllegalArgumentException("The document has a type " + type + ".");
    };
  }

  private static boolean same(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber()
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : one.equals(other);
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private void text(Schema schema, String text, String pointer) {
    int length = text.codePointCount(0, text.length());
    int min = schema.size("minLength", 0);
    int max = schema.size("maxLength", Integer.MAX_VALUE);
    if (length < min || length > max) {
      add(pointer, "has " + length + " characters, not " + between(min, max));
    }
    for (String pattern : schema.patterns()) {
      if (!Pattern.compile(pattern).matcher(text).find()) {
        add(pointer, "does not match " + pattern);
      }
    }
    Format.of(schema)
        .filter(format -> !format.holds(text))
        .ifPresent(
            format ->
                add(
                    pointer,
                    "is \"" + text + "\", which is no " + schema.text("format").orElse("base64")));
  }

  private static String between(int min, int max) {
    return max == Integer.MAX_VALUE ? min + " or more" : min + " to " + max;
  }

  private void number(Schema schema, BigDecimal number, String pointer) {
    boolean held =
        schema.is("integer")
            ? Range.of(schema).holds(number)
            : schema.number("minimum").filter(m -> number.compareTo(m) < 0).isEmpty()
                && schema.number("maximum").filter(m -> number.compareTo(m) > 0).isEmpty()
                && schema.number("exclusiveMinimum").filter(m -> number.compareTo(m) <= 0).isEmpty()
                && schema
                    .number("exclusiveMaximum")
                    .filter(m -> number.compareTo(m) >= 0)
                    .isEmpty();
    if (!held) {
      add(pointer, "is " + number.toPlainString() + ", which is out of bounds");
    }
  }

  private void array(Schema schema, JsonNode array, String pointer) {
    int min = schema.size("minItems", 0);
    int max = schema.size("maxItems", Integer.MAX_VALUE);
    if (array.size() < min || array.size() > max) {
      add(pointer, "has " + array.size() + " items, not " + between(min, max));
    }
    if (schema.unique()) {
      Set<JsonNode> items = new HashSet<>();
      array.forEach(items::add);
      if (items.size() < array.size()) {
        add(pointer, "has equal items");
      }
    }
    Optional<Schema> items = schema.items();
    for (int i = 0; i < array.size() && items.isPresent(); i++) {
      check(items.get(), array.get(i), pointer + "/" + i);
    }
  }

  private void object(Schema schema, JsonNode object, String pointer) {
    Map<String, Schema> properties = schema.properties();
    for (String name : schema.required()) {
      if (!object.has(name)) {
        add(pointer, "has no member " + name);
      }
    }
    int min = schema.size("minProperties", 0);
    int max = schema.size("maxProperties", Integer.MAX_VALUE);
    if (object.size() < min || object.size() > max) {
      add(pointer, "has " + object.size() + " members, not " + between(min, max));
    }
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      String name = member.getKey();
      String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      Schema own = properties.get(name);
      if (own != null) {
        check(own, member.getValue(), at);
      } else if (schema.additional().isPresent()) {
        check(schema.additional().get(), member.getValue(), at);
      } else if (!schema.open()) {
        add(pointer, "has a member " + name + ", which the document does not name");
      }
    }
  }
}
