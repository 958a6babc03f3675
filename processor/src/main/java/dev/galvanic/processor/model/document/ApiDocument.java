package dev.galvanic.processor.model.document;

import dev.galvanic.processor.model.PathTemplate;
import dev.galvanic.processor.model.RouteModel;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    return paths(route)
        .flatMap(
            path -> {
              Json item = item(path.getValue());
              Optional<Json> named = item.get(method);
              // Whoever answers GET answers HEAD too, and seldom says so.
              Optional<Json> any = method.equals("head") ? named.or(() -> item.get("get")) : named;
              return any.stream().map(found -> new ApiOperation(this, path.getKey(), item, found));
            })
        .filter(found -> found.takes(route.path()))
        .findFirst();
  }

  /** Whether what it has for the path of a route stands elsewhere, and so may be anything. */
  public boolean elsewhere(RouteModel route) {
    return paths(route).anyMatch(path -> item(path.getValue()).get("$ref").isPresent());
  }

  /**
   * The paths that a route may be: first those of its shape, then those that have variables where
   * it has texts; each as it is, and below the paths of the servers.
   */
  private Stream<Map.Entry<String, Json>> paths(RouteModel route) {
    List<String> shapes = new ArrayList<>(List.of(route.path().shape()));
    shapes.addAll(ServerPaths.of(root).below(route.path().shape()));
    return Stream.concat(paths(shapes, String::equals), paths(shapes, ApiDocument::fills));
  }

  private Stream<Map.Entry<String, Json>> paths(
      List<String> shapes, BiPredicate<String, String> alike) {
    return root.members("paths").entrySet().stream()
        .filter(path -> shapes.stream().anyMatch(s -> alike.test(s, shape(path.getKey()))));
  }

  /** Whether a shape is another one with some of its variables filled. */
  private static boolean fills(String shape, String open) {
    String[] filled = shape.split("/", -1);
    String[] steps = open.split("/", -1);
    return filled.length == steps.length
        && IntStream.range(0, steps.length)
            .allMatch(i -> steps[i].equals(filled[i]) || steps[i].equals("{}"));
  }

  /** All of its operations, as {@code GET /users/{id}}. */
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    root.members("paths")
        .forEach(
            (path, item) -> {
              if (item(item) instanceof Json.Members members) {
                members.values().keySet().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> labels.add(method.toUpperCase(Locale.ROOT) + " " + path));
              }
            });
    return labels;
  }

  /** Whether an API key goes by this name, or may, as far as is known. */
  boolean key(String in, String name) {
    return root.get("components")
        .map(components -> components.members("securitySchemes").values().stream())
        .orElse(Stream.empty())
        .map(this::resolved)
        .anyMatch(
            scheme ->
                scheme.get("$ref").isPresent()
                    || scheme.text("type").filter("apiKey"::equals).isPresent()
                        && scheme.text("in").filter(in::equals).isPresent()
                        && scheme.text("name").filter(name::equalsIgnoreCase).isPresent());
  }

  /** Whether members beside the {@code $ref} of a schema count, as they do since OpenAPI 3.1. */
  boolean besideReferences() {
    return root.text("openapi").filter(version -> version.startsWith("3.0")).isEmpty();
  }

  /** What stands for a path, with what stands beside its reference, which OpenAPI leaves open. */
  private Json item(Json written) {
    if (target(written).isPresent()
        && resolved(written) instanceof Json.Members there
        && written instanceof Json.Members here) {
      Map<String, Json> members = new LinkedHashMap<>(here.values());
      members.remove("$ref");
      there.values().forEach(members::putIfAbsent);
      return new Json.Members(members);
    }
    return written;
  }

  /** What a {@code $ref} within the document means; one that cannot be followed stays. */
  Json resolved(Json value) {
    Json found = value;
    for (int i = 0; i < REFERENCES; i++) {
      Optional<Json> target = target(found);
      if (target.isEmpty()) {
        return found;
      }
      found = target.get();
    }
    return found;
  }

  /** What the {@code $ref} of this leads to, if it has one that can be followed. */
  Optional<Json> target(Json value) {
    return value.text("$ref").filter(reference -> reference.startsWith("#")).flatMap(this::at);
  }

  private Optional<Json> at(String reference) {
    String pointer;
    try {
      pointer = URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // No such place: as with one in another file.
      return Optional.empty();
    }
    if (pointer.equals("#")) {
      return Optional.of(root);
    } else if (!pointer.startsWith("#/")) {
      return Optional.empty();
    }
    Optional<Json> found = Optional.of(root);
    for (String step : pointer.substring(2).split("/", -1)) {
      String name = step.replace("~1", "/").replace("~0", "~");
      found = found.flatMap(value -> step(value, name));
    }
    return found;
  }

  private static Optional<Json> step(Json value, String name) {
    return value instanceof Json.Items array
        ? array.values().stream()
            .skip(name.matches("[0-9]{1,9}") ? Long.parseLong(name) : array.values().size())
            .findFirst()
        : value.get(name);
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
