package dev.galvanic.health;

import dev.galvanic.http.Reply;
import dev.galvanic.json.JsonWriter;
import java.util.List;

/**
 * The answers of some checks, as the <a
 * href="https://download.eclipse.org/microprofile/microprofile-health-4.0.1/microprofile-health-spec-4.0.1.html">specification
 * of MicroProfile Health</a> writes them (its section 5).
 */
record Report(List<Line> lines) {
  private static final byte[] STATUS = JsonWriter.name("status");
  private static final byte[] CHECKS = JsonWriter.name("checks");
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] DATA = JsonWriter.name("data");

  /** What one check says. */
  record Line(String name, HealthResult result) {}

  boolean up() {
    return lines.stream().allMatch(line -> line.result.isUp());
  }

  Reply reply() {
    // What is kept on the way is no news of anybody's health.
    return Reply.of(up() ? 200 : 503, "application/json", json()).with("Cache-Control", "no-store");
  }

  private byte[] json() {
    JsonWriter out = new JsonWriter();
    out.beginObject();
    out.member(STATUS).string(word(up()));
    out.member(CHECKS).beginArray();
    for (Line line : lines) {
      out.beginObject();
      out.member(NAME).string(line.name);
      out.member(STATUS).string(word(line.result.isUp()));
      if (!line.result.data().isEmpty()) {
        out.member(DATA).beginObject();
        line.result.data().forEach((name, value) -> write(out.member(name), value));
        out.endObject();
      }
      out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.toByteArray();
  }

  private static void write(JsonWriter out, Object value) {
    if (value instanceof Long number) {
      out.longValue(number);
    } else if (value instanceof Boolean truth) {
      out.booleanValue(truth);
    } else {
      out.string((String) value);
    }
  }

  private static String word(boolean up) {
    return up ? "UP" : "DOWN";
  }
}
