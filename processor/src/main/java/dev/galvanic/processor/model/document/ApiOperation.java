package dev.galvanic.processor.model.document;

import dev.galvanic.processor.model.PathTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operation of a document.
 *
 * @param path as the document writes it
 * @param item the path's own members
 * @param value the operation's
 */
public record ApiOperation(ApiDocument document, String path, Json item, Json value) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}]*)}");

  /** A parameter; {@code in} is path, query, header or cookie. */
  public record Parameter(String in, String name, boolean required, Optional<ApiSchema> schema) {}

  /** Its own parameters and those of the path that it does not have itself. */
  public List<Parameter> parameters() {
    Map<String, Parameter> found = new LinkedHashMap<>();
    Stream.concat(item.items("parameters").stream(), value.items("parameters").stream())
        .map(document::resolved)
        .forEach(
            parameter -> {
              String in = parameter.text("in").orElse("");
              String name = parameter.text("name").orElse("");
              found.put(
                  in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name),
                  new Parameter(in, name, parameter.flag("required"), schema(parameter)));
            });
    return List.copyOf(found.values());
  }

  /** The parameter of this name; that of a header in any case. */
  public Optional<Parameter> parameter(String in, String name) {
    return parameters().stream()
        .filter(p -> p.in().equals(in))
        .filter(p -> in.equals("header") ? p.name().equalsIgnoreCase(name) : p.name().equals(name))
        .findFirst();
  }

  /** What the document calls the variables of a template of the same shape, in their order. */
  public Optional<String> variable(PathTemplate template, String name) {
    List<String> names = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(path);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    int index = template.variables().indexOf(name);
    return index >= 0 && index < names.size() ? Optional.of(names.get(index)) : Optional.empty();
  }

  /** The body, if the operation takes one. */
  public Optional<Json> body() {
    return value.get("requestBody").map(document::resolved);
  }

  /** What the document says of the reply of a success: nothing if it is not sure which that is. */
  public Optional<Json> success() {
    List<Json> replies =
        value.members("responses").entrySet().stream()
            .filter(reply -> reply.getKey().startsWith("2"))
            .map(reply -> document.resolved(reply.getValue()))
            .filter(reply -> reply.get("content").isPresent())
            .toList();
    return replies.size() == 1 ? Optional.of(replies.get(0)) : Optional.empty();
  }

  /** Whether a reply of this status is among those that the document knows. */
  public boolean answers(int status) {
    Map<String, Json> replies = value.members("responses");
    return replies.isEmpty()
        || replies.containsKey(String.valueOf(status))
        || replies.containsKey(status / 100 + "XX");
  }

  /** The statuses of a success that it names. */
  public List<String> statuses() {
    return value.members("responses").keySet().stream().filter(s -> s.startsWith("2")).toList();
  }

  /** The media types of a body or reply. */
  public List<String> media(Json content) {
    return List.copyOf(content.members("content").keySet());
  }

  /** The schema of a body or reply in this media type; parameters of the type aside. */
  public Optional<ApiSchema> schema(Json content, String media) {
    return content.members("content").entrySet().stream()
        .filter(entry -> entry.getKey().split(";")[0].strip().equalsIgnoreCase(media))
        .findFirst()
        .flatMap(entry -> schema(entry.getValue()));
  }

  private Optional<ApiSchema> schema(Json holder) {
    return holder.get("schema").map(schema -> ApiSchema.of(document, schema));
  }
}
