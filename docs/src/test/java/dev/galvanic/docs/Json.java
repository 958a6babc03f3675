package dev.galvanic.docs;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a block. */
final class Json {
  private Json() {}

  static JsonNode parse(CodeBlock block) {
    try {
      return JsonMapper.shared().readTree(block.text());
    } catch (JacksonException e) {
      throw new AssertionError(block.place() + " is no JSON", e);
    }
  }
}
