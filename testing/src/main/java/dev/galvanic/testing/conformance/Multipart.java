package dev.galvanic.testing.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The members of an object as the fields and files of a form (RFC 7578). */
final class Multipart {
  static final String TYPE = "multipart/form-data";
  private static final String BOUNDARY = "galvanic-conformance";
  static final String TYPE_WITH_BOUNDARY = TYPE + "; boundary=" + BOUNDARY;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Multipart() {}

  static byte[] bytes(JsonNode object) {
    Multipart multipart = new Multipart();
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
    line("--" + BOUNDARY);
    if (value.isBinary()) {
      line("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"file.bin\"");
      line("Content-Type: application/octet-stream");
      line("");
      out.writeBytes(value.binaryValue());
    } else {
      line("Content-Disposition: form-data; name=\"" + name + "\"");
      line("");
      out.writeBytes(value.asString().getBytes(StandardCharsets.UTF_8));
    }
    line("");
  }

  private void line(String text) {
    out.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
