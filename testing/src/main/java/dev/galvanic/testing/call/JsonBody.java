package dev.galvanic.testing.call;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a request, changed at a pointer. Jackson reads and writes it, not our own codecs. */
final class JsonBody {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final String request;
  private final JsonNode root;

  private JsonBody(String request, JsonNode root) {
    this.request = request;
    this.root = root;
  }

  /**
   * The body of a request.
   *
   * @throws IllegalArgumentException if it is no JSON
   */
  static JsonBody of(String request, byte[] body) {
    try {
      return new JsonBody(request, JSON.readTree(body));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "The body of " + request + " is no JSON. Give it another one by body().", e);
    }
  }

  JsonBody set(String pointer, Object value) {
    return put(pointer, JSON.valueToTree(value));
  }

  JsonBody clear(String pointer) {
    return put(pointer, JSON.nullNode());
  }

  JsonBody remove(String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode parent = parent(place);
    JsonNode there = root.at(place);
    if (there.isMissingNode()) {
      throw nothing(pointer);
    }
    if (parent instanceof ArrayNode array) {
      array.remove(place.last().getMatchingIndex());
    } else {
      ((ObjectNode) parent).remove(place.last().getMatchingProperty());
    }
    return this;
  }

  private JsonBody put(String pointer, JsonNode value) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode parent = parent(place);
    String last = place.last().getMatchingProperty();
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else if (parent instanceof ArrayNode array && last.equals("-")) {
      array.add(value);
    } else if (parent instanceof ArrayNode array && array.has(place.last().getMatchingIndex())) {
      array.set(place.last().getMatchingIndex(), value);
    } else {
      throw nothing(pointer);
    }
    return this;
  }

  private JsonNode parent(JsonPointer place) {
    if (place.matches()) {
      throw new IllegalArgumentException(
          "The pointer \"\" is the whole body of " + request + ". Give it another one by body().");
    }
    return root.at(place.head());
  }

  private IllegalArgumentException nothing(String pointer) {
    return new IllegalArgumentException(
        "Nothing stands at " + pointer + " in the body of " + request + ": " + root);
  }

  byte[] bytes() {
    return JSON.writeValueAsBytes(root);
  }
}
