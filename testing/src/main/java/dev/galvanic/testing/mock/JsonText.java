package dev.galvanic.testing.mock;

import java.util.Comparator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as tests write it: read by Jackson, not by what reads it in the service under test. */
final class JsonText {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Numbers by their value: 1 and 1.0 are the same. */
  private static final Comparator<JsonNode> NUMBERS =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  private JsonText() {}

  /**
   * The text itself.
   *
   * @throws IllegalArgumentException if it is no JSON
   */
  static String checked(String text) {
    try {
      JSON.readTree(text);
      return text;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "No JSON: "
              + text
              + ". Say returns(media, bytes) or garbage(bytes) if that is what is wanted.",
          e);
    }
  }

  /** What a codec has written. */
  static JsonNode read(byte[] text) {
    return JSON.readTree(text);
  }

  /** Whether both are the same value, whatever the order of their members. */
  static boolean same(String expected, String text) {
    try {
      return JSON.readTree(expected).equals(NUMBERS, JSON.readTree(text));
    } catch (JacksonException e) {
      return false;
    }
  }

  static String error(int code, String message) {
    return JSON.writeValueAsString(
        JSON.createObjectNode().put("code", code).put("message", message));
  }
}
