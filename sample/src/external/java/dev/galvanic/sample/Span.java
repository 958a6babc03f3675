package dev.galvanic.sample;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A span as Zipkin tells it.
 *
 * @param kind SERVER or CLIENT, or empty for work inside of a service
 * @param remote the service at the other end; empty if it was not said
 * @param start in microseconds since 1970
 * @param duration in microseconds
 */
record Span(
    String trace,
    String id,
    Optional<String> parent,
    String kind,
    String name,
    String service,
    String remote,
    long start,
    long duration) {

  static Span of(JsonNode json) {
    return new Span(
        json.path("traceId").stringValue(),
        json.path("id").stringValue(),
        json.path("parentId").stringValueOpt(),
        json.path("kind").stringValue(""),
        json.path("name").stringValue(),
        json.at("/localEndpoint/serviceName").stringValue(),
        json.at("/remoteEndpoint/serviceName").stringValue(""),
        json.path("timestamp").longValue(),
        json.path("duration").longValue());
  }

  long end() {
    return start + duration;
  }

  boolean overlaps(Span other) {
    return start < other.end() && other.start < end();
  }

  /** Such as {@code CLIENT user-service > postgresql: select users}. */
  String text() {
    return (kind + " " + service + (remote.isEmpty() ? "" : " > " + remote) + ": " + name).strip();
  }
}
