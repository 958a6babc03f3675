package dev.galvanic.testing.mock;

import dev.galvanic.testing.mock.wire.Received;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a request must have; what is not said may be anything. Guarded by the mock that it belongs
 * to.
 */
final class RequestPattern {
  private final String method;
  private final String path;
  private final Map<String, List<String>> query;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private boolean anyQuery;
  private Optional<String> body = Optional.empty();

  RequestPattern(String method, String target) {
    int mark = target.indexOf('?');
    this.method = method;
    this.path = mark < 0 ? target : target.substring(0, mark);
    this.query = parsed(mark < 0 ? "" : target.substring(mark + 1));
    this.anyQuery = mark < 0;
  }

  void query(String name, String value) {
    query.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    anyQuery = false;
  }

  void noQuery() {
    query.clear();
    anyQuery = false;
  }

  void header(String name, String value) {
    headers.put(name, value);
  }

  void body(String json) {
    body = Optional.of(json);
  }

  boolean fits(Received request) {
    return method.equals(request.method())
        && path.equals(request.path())
        && asks(request)
        && headers.entrySet().stream()
            .allMatch(h -> request.header(h.getKey()).filter(h.getValue()::equals).isPresent())
        && body.map(json -> JsonText.same(json, request.text())).orElse(true);
  }

  /** How much of a request that does not fit would fit, the path before all. */
  int likeness(Received request) {
    int likeness = path.equals(request.path()) ? 4 : 0;
    likeness += method.equals(request.method()) ? 2 : 0;
    return likeness + (asks(request) ? 1 : 0);
  }

  private boolean asks(Received request) {
    return anyQuery || query.equals(parsed(request.query()));
  }

  private static Map<String, List<String>> parsed(String query) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty()) {
        int mark = pair.indexOf('=');
        values
            .computeIfAbsent(
                decoded(mark < 0 ? pair : pair.substring(0, mark)), n -> new ArrayList<>())
            .add(decoded(mark < 0 ? "" : pair.substring(mark + 1)));
      }
    }
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** {@code GET /cities?limit=10 with {"name":"x"}}. */
  @Override
  public String toString() {
    List<String> pairs = new ArrayList<>();
    query.forEach((name, values) -> values.forEach(value -> pairs.add(name + "=" + value)));
    return method
        + " "
        + path
        + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs))
        + (pairs.isEmpty() && !anyQuery ? " without a query" : "")
        + (headers.isEmpty() ? "" : " with " + headers)
        + body.map(json -> " with the body " + json).orElse("");
  }
}
