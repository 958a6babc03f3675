package dev.galvanic.testing.conformance;

import dev.galvanic.testing.TestReply;
import java.math.BigInteger;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What members and parameters say by their names: that a page is the one that was asked for, and
 * that what was asked for by its id has this id.
 */
record Laws(Operation operation, Draft draft) {

  Optional<Complaint> broken(TestReply reply) {
    boolean json = reply.header("Content-Type").filter(type -> type.contains("json")).isPresent();
    if (!json
        || operation.replies().values().stream().flatMap(m -> m.stream()).anyMatch(Media::lines)) {
      return Optional.empty();
    }
    JsonNode body = reply.json();
    JsonNode data = body.has("code") && body.has("data") ? body.get("data") : body;
    JsonNode items = data.isObject() && data.path("items").isArray() ? data.get("items") : data;
    return page(body.path("pagination"), items).or(() -> identity(data));
  }

  private Optional<Complaint> page(JsonNode pagination, JsonNode items) {
    for (String name : new String[] {"limit", "offset"}) {
      Optional<BigInteger> asked = asked(name);
      JsonNode answered = pagination.path(name);
      if (asked.isPresent()
          && answered.isNumber()
          && !answered.bigIntegerValue().equals(asked.get())) {
        return complaint(
            "Page", "has the %s %s, where %s was asked for".formatted(name, answered, asked.get()));
      }
    }
    Optional<BigInteger> limit = asked("limit");
    if (!items.isArray() || limit.isEmpty()) {
      return Optional.empty();
    }
    BigInteger size = BigInteger.valueOf(items.size());
    if (size.compareTo(limit.get()) > 0) {
      return complaint("Page", "has %s items, beyond the limit of %s".formatted(size, limit.get()));
    }
    Optional<BigInteger> offset = asked("offset");
    if (pagination.path("total").isNumber() && offset.isPresent()) {
      BigInteger rest =
          pagination.path("total").bigIntegerValue().subtract(offset.get()).max(BigInteger.ZERO);
      if (!size.equals(rest.min(limit.get()))) {
        return complaint(
            "Page",
            "has %s items, where %s of %s from %s on are %s"
                .formatted(
                    size,
                    limit.get(),
                    pagination.path("total"),
                    offset.get(),
                    rest.min(limit.get())));
      }
    }
    return Optional.empty();
  }

  /** What was sent, or what the document says stands for nothing. */
  private Optional<BigInteger> asked(String name) {
    return operation.parameters("query").stream()
        .filter(parameter -> parameter.name().equals(name) && parameter.schema().is("integer"))
        .findFirst()
        .flatMap(parameter -> draft.value("query " + name).or(() -> parameter.schema().byDefault()))
        .filter(JsonNode::isNumber)
        .map(JsonNode::bigIntegerValue);
  }

  /** Where a request says the member itself, or it is of another kind, it is another thing. */
  private Optional<Complaint> identity(JsonNode data) {
    String last = operation.path().last();
    JsonNode asked = draft.value("path " + last).orElseGet(MissingNode::getInstance);
    JsonNode answered = data.path(last);
    boolean said =
        operation
            .body()
            .flatMap(Media::schema)
            .filter(schema -> schema.properties().containsKey(last))
            .isPresent();
    boolean alike =
        asked.isNumber() && answered.isNumber() || asked.isString() && answered.isString();
    return said || !alike || answered.asString().equals(asked.asString())
        ? Optional.empty()
        : complaint(
            "Identity", "has the %s %s, where %s was asked for".formatted(last, answered, asked));
  }

  private static Optional<Complaint> complaint(String code, String text) {
    return Optional.of(new Complaint(code, text));
  }
}
