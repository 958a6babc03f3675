package dev.galvanic.testing.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request, before it is sent.
 *
 * @param values of the parameters, by place and name: {@code query limit}
 * @param media the Content-Type; empty if it has no body
 * @param parts the media types of fields of a form that have one of their own, by name
 * @param value what the body says, if it is made of a value
 * @param text the body, if it is not
 */
record Draft(
    String method,
    Path path,
    Map<String, JsonNode> values,
    String media,
    Map<String, String> parts,
    @Nullable JsonNode value,
    String text) {
  private static final String FORM = "application/x-www-form-urlencoded";

  /** A request without a body. */
  static Draft of(String method, Path path) {
    return new Draft(method, path, Map.of(), "", Map.of(), null, "");
  }

  Draft method(String other) {
    return new Draft(other, path, values, media, parts, value, text);
  }

  Draft with(Parameter parameter, JsonNode of) {
    return with(parameter.in() + " " + parameter.name(), of);
  }

  Draft with(String key, JsonNode of) {
    Map<String, JsonNode> more = new LinkedHashMap<>(values);
    more.put(key, of);
    return new Draft(method, path, more, media, parts, value, text);
  }

  Draft without(String key) {
    Map<String, JsonNode> less = new LinkedHashMap<>(values);
    less.remove(key);
    return new Draft(method, path, less, media, parts, value, text);
  }

  Draft without(Parameter parameter) {
    return without(parameter.in() + " " + parameter.name());
  }

  Draft body(String type, JsonNode of) {
    return new Draft(method, path, values, type, parts, of, "");
  }

  Draft body(Media as, JsonNode of) {
    return new Draft(method, path, values, as.type(), as.parts(), of, "");
  }

  Draft body(String type, String of) {
    return new Draft(method, path, values, type, parts, null, of);
  }

  Optional<JsonNode> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  boolean hasBody() {
    return !media.isEmpty();
  }

  byte[] bytes() {
    JsonNode of = value;
    if (of == null) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    if (media.equals(Multipart.TYPE)) {
      return Multipart.bytes(of, parts);
    }
    String body =
        media.equals(FORM) ? form(of) : of.isString() && !json() ? of.stringValue() : of.toString();
    return body.getBytes(StandardCharsets.UTF_8);
  }

  private boolean json() {
    return media.endsWith("json");
  }

  private static String form(JsonNode object) {
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      each(field.getKey(), field.getValue(), fields);
    }
    return String.join("&", fields);
  }

  /** A list is sent as one field or parameter for each of its items. */
  private static void each(String name, JsonNode value, List<String> fields) {
    if (value.isArray()) {
      value.forEach(item -> each(name, item, fields));
    } else {
      fields.add(Path.encoded(name) + "=" + Path.encoded(value.asString()));
    }
  }

  /** The path and query. */
  String target() {
    List<String> query = new ArrayList<>();
    values.forEach(
        (key, of) -> {
          if (key.startsWith("query ")) {
            each(key.substring("query ".length()), of, query);
          }
        });
    String filled = path.filled(name -> value("path " + name).map(JsonNode::asString).orElse(""));
    return filled + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  /** The headers, those of the cookies and of the body among them. */
  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    List<String> cookies = new ArrayList<>();
    values.forEach(
        (key, of) -> {
          String name = key.substring(key.indexOf(' ') + 1);
          if (key.startsWith("header ")) {
            headers.put(name, of.asString());
          } else if (key.startsWith("cookie ")) {
            cookies.add(name + "=" + Path.encoded(of.asString()));
          }
        });
    if (!cookies.isEmpty()) {
      headers.put("Cookie", String.join("; ", cookies));
    }
    if (hasBody()) {
      headers.put(
          "Content-Type", media.equals(Multipart.TYPE) ? Multipart.TYPE_WITH_BOUNDARY : media);
    }
    return headers;
  }

  /** The request as a line for a shell. */
  String curl(String address) {
    StringBuilder line = new StringBuilder("curl -i");
    line.append(method.equals("HEAD") ? " -I" : method.equals("GET") ? "" : " -X " + method);
    line.append(' ').append(quoted(address + target()));
    headers().forEach((name, of) -> line.append(" -H ").append(quoted(name + ": " + of)));
    if (hasBody()) {
      String body = new String(bytes(), StandardCharsets.UTF_8);
      boolean long_ = body.length() > 2000;
      line.append(" --data-binary ").append(quoted(long_ ? body.substring(0, 60) + "…" : body));
      line.append(long_ ? " # " + bytes().length + " bytes" : "");
    }
    return line.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
