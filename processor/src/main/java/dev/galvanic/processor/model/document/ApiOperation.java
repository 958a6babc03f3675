package dev.galvanic.processor.model.document;

import dev.galvanic.processor.model.PathTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  /**
   * A parameter.
   *
   * @param in path, query, header or cookie
   * @param repeated whether an array is sent as one parameter for each of its items
   * @param schema none if its values are of a media type
   */
  public record Parameter(
      String in, String name, boolean required, boolean repeated, Optional<ApiSchema> schema) {

    /** Whether it stands for parameters that are called as the members of an object are. */
    public boolean spread() {
      return (in.equals("query") || in.equals("cookie"))
          && schema.filter(s -> s.is("object") && s.values().isEmpty()).isPresent();
    }
  }

  /** Its own parameters and those of the path that it does not have itself. */
  public List<Parameter> parameters() {
    Map<String, Parameter> found = new LinkedHashMap<>();
    written()
        .filter(parameter -> parameter.get("$ref").isEmpty())
        .forEach(
            parameter -> {
              String in = parameter.text("in").orElse("");
              String name = parameter.text("name").orElse("");
              found.put(
                  in + " " + (in.equals("header") ? name.toLowerCase(Locale.ROOT) : name),
                  new Parameter(
                      in,
                      name,
                      parameter.flag("required"),
                      repeated(parameter),
                      schema(parameter)));
            });
    return List.copyOf(found.values());
  }

  /** Whether it may have parameters that are not known: they stand elsewhere. */
  public boolean open() {
    return item.get("$ref").isPresent()
        || written().anyMatch(parameter -> parameter.get("$ref").isPresent());
  }

  /** Whether an API key goes by this name. */
  public boolean key(String in, String name) {
    return document.key(in, name);
  }

  private Stream<Json> written() {
    return Stream.concat(item.items("parameters").stream(), value.items("parameters").stream())
        .map(document::resolved);
  }

  private static boolean repeated(Json parameter) {
    String in = parameter.text("in").orElse("");
    String usual = in.equals("query") || in.equals("cookie") ? "form" : "simple";
    return parameter.text("style").orElse(usual).equals("form")
        && parameter.get("explode").filter(new Json.Word("false")::equals).isEmpty();
  }

  /** The parameter of this name; that of a header in any case. */
  public Optional<Parameter> parameter(String in, String name) {
    return parameters().stream()
        .filter(p -> p.in().equals(in))
        .filter(p -> in.equals("header") ? p.name().equalsIgnoreCase(name) : p.name().equals(name))
        .findFirst();
  }

  /** What the document calls a variable of the template. */
  public Optional<String> variable(PathTemplate template, String name) {
    return variable(template, template.indexOf(name));
  }

  /** The templates of both end alike, wherever the path of a server ends. */
  private Optional<String> variable(PathTemplate template, int index) {
    List<String> steps = Stream.of(path.split("/")).filter(step -> !step.isEmpty()).toList();
    int there = steps.size() - template.segments().size() + index;
    return index < 0 || there < 0
        ? Optional.empty()
        : Optional.of(VARIABLE.matcher(steps.get(there)))
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1));
  }

  /** Whether the texts that a template has in the place of variables can be values of them. */
  boolean takes(PathTemplate template) {
    return IntStream.range(0, template.segments().size())
        .filter(i -> template.segments().get(i) instanceof PathTemplate.Literal)
        .allMatch(
            i ->
                variable(template, i)
                    .flatMap(name -> parameter("path", name))
                    .flatMap(Parameter::schema)
                    .filter(schema -> !schema.mayBe(template.segments().get(i).text()))
                    .isEmpty());
  }

  /** The body, if the operation takes one. */
  public Optional<Json> body() {
    return value.get("requestBody").map(document::resolved);
  }

  /** Whether the body stands elsewhere, and so may be anything. */
  public boolean bodyElsewhere() {
    return body().filter(body -> body.get("$ref").isPresent()).isPresent();
  }

  /** What the document says of the reply of a success: nothing if it is not sure which that is. */
  public Optional<Json> success() {
    List<Json> replies =
        value.members("responses").entrySet().stream()
            .filter(reply -> reply.getKey().startsWith("2"))
            .map(reply -> document.resolved(reply.getValue()))
            .filter(r -> r.get("content").isPresent() || r.get("$ref").isPresent())
            .toList();
    return replies.size() == 1 && replies.get(0).get("content").isPresent()
        ? Optional.of(replies.get(0))
        : Optional.empty();
  }

  /** Whether a reply of this status is among those that the document knows, if it knows any. */
  public boolean answers(int status) {
    Map<String, Json> replies = value.members("responses");
    return statuses().isEmpty()
        || replies.containsKey(String.valueOf(status))
        || replies.containsKey(status / 100 + "XX");
  }

  /** The statuses of a success that it names. */
  public List<String> statuses() {
    return value.members("responses").keySet().stream().filter(s -> s.startsWith("2")).toList();
  }

  /** The statuses of errors that it names: {@code 404} or {@code 4XX}. */
  public List<String> errors() {
    return value.members("responses").keySet().stream().filter(s -> s.matches("[45].*")).toList();
  }

  /** Whether an error of this status is among those that the document knows, if it knows any. */
  public boolean fails(int status) {
    Map<String, Json> replies = value.members("responses");
    return errors().isEmpty()
        || replies.containsKey("default")
        || replies.containsKey(String.valueOf(status))
        || replies.containsKey(status / 100 + "XX");
  }

  /** The media types of a body or reply. */
  public List<String> media(Json content) {
    return List.copyOf(content.members("content").keySet());
  }

  /** The schema of a body or reply in this media type; parameters of the type aside. */
  public Optional<ApiSchema> schema(Json content, String media) {
    return content.members("content").entrySet().stream()
        .filter(entry -> MediaTypes.same(entry.getKey(), media))
        .findFirst()
        .flatMap(entry -> schema(entry.getValue()));
  }

  /**
   * The media types and ranges that a form has for a field of it; empty where it says none, and the
   * field's schema tells. Where a style is said, they do not count.
   */
  public List<String> fieldMedia(Json content, String media, String field) {
    return content.members("content").entrySet().stream()
        .filter(entry -> MediaTypes.same(entry.getKey(), media))
        .flatMap(
            entry -> Optional.ofNullable(entry.getValue().members("encoding").get(field)).stream())
        .filter(encoding -> encoding.get("style").isEmpty())
        .flatMap(encoding -> encoding.text("contentType").stream())
        .flatMap(types -> Stream.of(types.split(",")))
        .map(String::strip)
        .toList();
  }

  private Optional<ApiSchema> schema(Json holder) {
    return holder.get("schema").map(schema -> ApiSchema.of(document, schema));
  }
}
