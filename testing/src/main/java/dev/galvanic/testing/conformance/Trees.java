package dev.galvanic.testing.conformance;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as trees, and as the plain values that the contract's rules compare. */
final class Trees {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Trees() {}

  static JsonNode read(String text) {
    return JSON.readTree(text);
  }

  static JsonNode of(Object value) {
    return JSON.valueToTree(value);
  }

  static Map<String, Object> members(String text) {
    return JSON.readValue(text, new TypeReference<>() {});
  }
}
