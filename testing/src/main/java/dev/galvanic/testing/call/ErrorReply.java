package dev.galvanic.testing.call;

import dev.galvanic.testing.TestReply;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What an error's reply says, in the envelope or as problem details.
 *
 * @param code the status, unless the service says something else
 * @param message empty if there is no body, as there is none for HEAD
 * @param error what it says besides
 * @param errors the mistakes of a request by the place of each, {@code /name} in a body and {@code
 *     query.limit} elsewhere, in the order of the reply; several of one place are joined by "; "
 * @param id by which the service's log has what a 500 does not say
 */
public record ErrorReply(
    int status,
    int code,
    String message,
    Optional<String> error,
    Map<String, String> errors,
    Optional<String> id) {

  public ErrorReply {
    errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
  }

  static ErrorReply of(String sent, TestReply reply) {
    int status = reply.status();
    if (reply.bytes().length == 0) {
      return new ErrorReply(status, status, "", Optional.empty(), Map.of(), Optional.empty());
    }
    JsonNode body = reply.json();
    Optional<String> message = text(body, "message").or(() -> text(body, "detail"));
    if (!body.path("code").isInt() || message.isEmpty()) {
      throw new AssertionError(
          sent + " was answered with what is no error reply of a service: " + reply);
    }
    return new ErrorReply(
        status,
        body.path("code").intValue(),
        message.get(),
        text(body, "error"),
        mistakes(body),
        text(body, "id"));
  }

  private static Map<String, String> mistakes(JsonNode body) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    for (JsonNode one : body.path("errors")) {
      mistakes.merge(
          one.path("pointer").asString(),
          one.path("message").asString(),
          (first, second) -> first + "; " + second);
    }
    return mistakes;
  }

  private static Optional<String> text(JsonNode body, String member) {
    return Optional.of(body.path(member)).filter(JsonNode::isString).map(JsonNode::stringValue);
  }
}
