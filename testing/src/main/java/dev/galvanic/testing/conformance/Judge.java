package dev.galvanic.testing.conformance;

import dev.galvanic.testing.TestReply;
import dev.galvanic.testing.conformance.schema.Mistake;
import dev.galvanic.testing.conformance.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Holds a reply against the operation's document.
 *
 * @param allowed statuses that are right, whatever the document says; what the document says of
 *     their replies holds
 */
record Judge(Operation operation, Set<Integer> allowed) {

  /** The first thing that is wrong with a reply to this request. */
  Optional<Complaint> judge(Case sent, TestReply reply) {
    int status = reply.status();
    boolean excused = allowed.contains(status);
    if (excused && status < 400 && operation.described(status).isEmpty()) {
      // What errors are described as says nothing of it.
      return Optional.empty();
    }
    return (excused ? Optional.<Complaint>empty() : status(sent, status))
        .or(() -> content(reply, excused))
        .or(
            () ->
                status < 300 ? new Laws(operation, sent.draft()).broken(reply) : Optional.empty());
  }

  private Optional<Complaint> status(Case sent, int status) {
    boolean declared = operation.names(status);
    if (status >= 500 && (status == 500 || !declared)) {
      return complaint("ServerError", "answered " + status);
    }
    boolean success = status < 400;
    return switch (sent.expect()) {
      case VALID -> {
        if (!declared) {
          yield complaint(
              "UndeclaredStatus", "answered " + status + ", which the document does not name");
        }
        yield status == 400 || status == 413 || status == 415
            ? complaint("RefusedValid", "answered " + status + " to what the document allows")
            : Optional.empty();
      }
      case NOT_FOUND -> {
        boolean named = operation.names(404);
        yield named
            ? status == 404
                ? Optional.empty()
                : complaint("NotMissed", "answered " + status + " where nothing is, not 404")
            : declared
                ? Optional.empty()
                : complaint(
                    "UndeclaredStatus",
                    "answered " + status + ", which the document does not name");
      }
      case REFUSED -> {
        if (success) {
          yield complaint("Accepted", "answered " + status + " to what the document forbids");
        }
        yield sent.statuses().contains(status)
            ? Optional.empty()
            : complaint(
                "WrongRefusal",
                "answered %d to what the document forbids, not %s"
                    .formatted(
                        status,
                        sent.statuses().stream()
                            .sorted()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" or "))));
      }
      case ODD -> Optional.empty();
    };
  }

  private Optional<Complaint> content(TestReply reply, boolean excused) {
    Optional<List<Media>> described = operation.reply(reply.status());
    if (described.isEmpty()) {
      return excused
          ? Optional.empty()
          : complaint(
              "UndeclaredStatus",
              "answered " + reply.status() + ", which the document does not describe");
    }
    String type = reply.header("Content-Type").orElse("");
    if (described.get().isEmpty()) {
      return reply.bytes().length == 0
          ? Optional.empty()
          : complaint("Body", reply.status() + " has a body, where the document has none");
    }
    Optional<Media> media =
        described.get().stream().filter(each -> same(each.type(), type)).findFirst();
    if (media.isEmpty()) {
      return complaint(
          "MediaType",
          "%d is %s, where the document says %s"
              .formatted(
                  reply.status(),
                  type.isEmpty() ? "of no media type" : type,
                  described.get().stream().map(Media::type).collect(Collectors.joining(" or "))));
    }
    return media.get().schema().flatMap(schema -> body(media.get(), schema, reply));
  }

  /** Parameters of a type that the document does not ask for make no difference. */
  private static boolean same(String described, String type) {
    return described.equalsIgnoreCase(type)
        || !described.contains(";") && described.equalsIgnoreCase(type.split(";", 2)[0].strip());
  }

  private static Optional<Complaint> body(Media media, Schema schema, TestReply reply) {
    try {
      List<JsonNode> values =
          media.lines()
              ? reply.text().lines().map(line -> Trees.read(line)).toList()
              : media.json()
                  ? List.of(reply.json())
                  : List.of(JsonNodeFactory.instance.stringNode(reply.text()));
      List<Mistake> mistakes =
          values.stream().flatMap(value -> schema.mistakes(value).stream()).toList();
      return mistakes.isEmpty()
          ? Optional.empty()
          : complaint(
              "Body",
              "of %d: %s"
                  .formatted(
                      reply.status(),
                      mistakes.stream()
                          .limit(5)
                          .map(Mistake::toString)
                          .collect(Collectors.joining("; "))));
    } catch (AssertionError | tools.jackson.core.JacksonException e) {
      return complaint("Body", "of " + reply.status() + " is no JSON");
    }
  }

  private static Optional<Complaint> complaint(String code, String text) {
    return Optional.of(new Complaint(code, text));
  }
}
