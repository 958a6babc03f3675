package dev.galvanic.testing.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The members of an object as the fields and files of a form (RFC 7578). */
final class Multipart {
  static final String TYPE = "multipart/form-data";
  private static final String BOUNDARY = "galvanic-conformance";
  static final String TYPE_WITH_BOUNDARY = TYPE + "; boundary=" + BOUNDARY;
  private static final String TEXT = "text/plain";

  private final Map<String, String> types;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Multipart(Map<String, String> types) {
    this.types = types;
  }

  /**
   * @param types what the document says of the media types of members, by name
   */
  static byte[] bytes(JsonNode object, Map<String, String> types) {
    Multipart multipart = new Multipart(types);
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      multipart.add(member.getKey(), member.getValue());
    }
    multipart.line("--" + BOUNDARY + "--");
    return multipart.out.toByteArray();
  }

  /** A list is a part for each of its items. */
  private void add(String name, JsonNode value) {
    if (value.isArray()) {
      value.forEach(item -> add(name, item));
      return;
    }
    String type = types.containsKey(name) ? first(types.get(name), value) : usual(value);
    boolean json = new Media(type, Optional.empty()).json();
    boolean file = value.isBinary() || !json && !type.startsWith("text/");
    line("--" + BOUNDARY);
    line(
        "Content-Disposition: form-data; name=\""
            + name
            + (file ? "\"; filename=\"file.bin\"" : "\""));
    if (!type.equals(TEXT)) {
      line("Content-Type: " + type);
    }
    line("");
    out.writeBytes(content(value, json));
    line("");
  }

  /** As OpenAPI 3.1 has it, "Special Considerations for multipart Content". */
  private static String usual(JsonNode value) {
    return value.isBinary()
        ? "application/octet-stream"
        : value.isObject() ? "application/json" : TEXT;
  }

  /** The first of several; of a range, one that is in it. */
  private static String first(String said, JsonNode value) {
    String type = said.split(",", 2)[0].strip();
    return type.startsWith("*")
        ? usual(value)
        : type.equals("text/*") ? TEXT : type.replace("*", "octet-stream");
  }

  private static byte[] content(JsonNode value, boolean json) {
    if (value.isBinary()) {
      return value.binaryValue();
    }
    String text = json || value.isObject() ? value.toString() : value.asString();
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void line(String text) {
    out.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
