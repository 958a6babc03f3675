package dev.galvanic.processor.model.document;

import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.processor.model.RouteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An OpenAPI document of version 3.
 *
 * @param root the whole of it
 */
public record ApiDocument(Json root) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");
  private static final int REFERENCES = 32;

  /** What it has for the method and path of a route, whatever the variables are called. */
  public Optional<ApiOperation> operation(RouteModel route) {
    String method = route.method().name().toLowerCase(Locale.ROOT);
    return root.members("paths").entrySet().stream()
        .filter(path -> shape(path.getKey()).equals(route.path().shape()))
        .flatMap(
            path -> {
              Json item = resolved(path.getValue());
              Optional<Json> named = item.get(method);
              // Whoever answers GET answers HEAD too, and seldom says so.
              Optional<Json> any = method.equals("head") ? named.or(() -> item.get("get")) : named;
              return any.stream().map(found -> new ApiOperation(this, path.getKey(), item, found));
            })
        .findFirst();
  }

  /** All of its operations, as {@code GET /users/{id}}. */
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    root.members("paths")
        .forEach(
            (path, item) -> {
              if (resolved(item) instanceof Json.Members members) {
                members.values().keySet().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> labels.add(method.toUpperCase(Locale.ROOT) + " " + path));
              }
            });
    return labels;
  }

  /** What a {@code $ref} within the document means; one that leads elsewhere stays. */
  Json resolved(Json value) {
    Json found = value;
    for (int i = 0; i < REFERENCES; i++) {
      Optional<String> reference = found.text("$ref").filter(r -> r.startsWith("#/"));
      if (reference.isEmpty()) {
        return found;
      }
      Optional<Json> target = at(reference.get());
      if (target.isEmpty()) {
        return found;
      }
      found = target.get();
    }
    return new Json.Members(Map.of());
  }

  private Optional<Json> at(String pointer) {
    Optional<Json> found = Optional.of(root);
    for (String step : pointer.substring(2).split("/")) {
      String name = step.replace("~1", "/").replace("~0", "~");
      found = found.flatMap(value -> value.get(name));
    }
    return found;
  }

  /** The shape of a path; one that no route could have is its own. */
  private static String shape(String path) {
    try {
      return PathTemplate.parse(path.replaceAll("\\{[^/{}]*}", "{x}")).shape();
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
