package dev.galvanic.testing.mock;

import dev.galvanic.testing.conformance.schema.Mistake;
import dev.galvanic.testing.conformance.schema.References;
import dev.galvanic.testing.conformance.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the API document that a client names says of a value: of one that an operation answers, or
 * of one that is sent to it. The document is read from the class path when it is first asked.
 */
public final class Documented {
  private static final String JSON = "application/json";

  private final Class<?> mock;
  private final String document;
  private final String method;
  private final String path;
  private final boolean reply;
  private final String member;
  private @Nullable Optional<Schema> schema;

  private Documented(
      Class<?> mock, String document, String method, String path, boolean reply, String member) {
    this.mock = mock;
    this.document = document;
    this.method = method;
    this.path = path;
    this.reply = reply;
    this.member = member;
  }

  /**
   * What an operation answers.
   *
   * @param mock by whose class path the document is found
   * @param document its path there
   * @param method in lower case
   * @param path as the document writes it
   */
  public static Documented reply(Class<?> mock, String document, String method, String path) {
    return new Documented(mock, document, method, path, true, "");
  }

  /** The same, of what stands in this member of the reply: in the envelope, or in a page. */
  public Documented member(String name) {
    return new Documented(mock, document, method, path, reply, name);
  }

  /** What is sent to an operation; as {@link #reply}. */
  public static Documented body(Class<?> mock, String document, String method, String path) {
    return new Documented(mock, document, method, path, false, "");
  }

  /** Why a value is none by the document, as far as that says; none if it is one. */
  Optional<String> problem(JsonNode value) {
    return schema()
        .map(found -> found.mistakes(value))
        .filter(mistakes -> !mistakes.isEmpty())
        .map(mistakes -> "by " + document + " " + text(mistakes));
  }

  private static String text(List<Mistake> mistakes) {
    return mistakes.stream()
        .map(found -> (found.pointer().isEmpty() ? "it" : found.pointer()) + " " + found.text())
        .collect(Collectors.joining(", "));
  }

  private synchronized Optional<Schema> schema() {
    Optional<Schema> found = schema;
    if (found == null) {
      found = find(read());
      schema = found;
    }
    return found;
  }

  private Optional<Schema> find(JsonNode root) {
    JsonNode item = References.followed(root, root.path("paths").path(path));
    JsonNode at = item.path(method);
    List<JsonNode> holders =
        reply
            ? at.path("responses").properties().stream()
                .filter(each -> each.getKey().startsWith("2"))
                .map(each -> References.followed(root, each.getValue()))
                .filter(each -> each.has("content"))
                .toList()
            : List.of(References.followed(root, at.path("requestBody")));
    // Of several successes it cannot be told which one a value is of.
    return holders.size() == 1
        ? json(holders.get(0)).flatMap(of -> below(root, of))
        : Optional.empty();
  }

  private static Optional<JsonNode> json(JsonNode holder) {
    return holder.path("content").properties().stream()
        .filter(media -> media.getKey().split(";", 2)[0].strip().equalsIgnoreCase(JSON))
        .flatMap(media -> media.getValue().optional("schema").stream())
        .findFirst();
  }

  private Optional<Schema> below(JsonNode root, JsonNode written) {
    Schema whole = Schema.inPart(root, written);
    return member.isEmpty()
        ? Optional.of(whole)
        : Optional.ofNullable(whole.properties().get(member));
  }

  private JsonNode read() {
    try (InputStream in = mock.getResourceAsStream("/" + document)) {
      if (in == null) {
        throw new IllegalStateException(
            document
                + ", which "
                + mock.getSimpleName()
                + " is held against, is not on the class path of the tests. Put it into"
                + " src/main/resources.");
      }
      return JsonText.read(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException(document + " cannot be read.", e);
    }
  }
}
