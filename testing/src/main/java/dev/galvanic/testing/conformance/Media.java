package dev.galvanic.testing.conformance;

import dev.galvanic.testing.conformance.schema.Schema;
import java.util.Map;
import java.util.Optional;

/**
 * What a body or a reply is in one media type.
 *
 * @param parts the media types and ranges of fields of a form, as they are written, by name
 */
record Media(String type, Optional<Schema> schema, Map<String, String> parts) {
  Media(String type, Optional<Schema> schema) {
    this(type, schema, Map.of());
  }

  boolean json() {
    return type.equals("application/json") || type.endsWith("+json");
  }

  boolean lines() {
    return type.equals("application/x-ndjson");
  }

  boolean form() {
    return type.equals("application/x-www-form-urlencoded") || type.equals(Multipart.TYPE);
  }

  /** Whether a reply of it may never end. */
  boolean endless() {
    return type.equals("text/event-stream");
  }
}
