package dev.galvanic.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An operation of a document. */
record Operation(String method, Template path, Place item, Place place) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** All of a document, by method and the shape of the path. */
  static Map<String, Operation> all(Place document) {
    Map<String, Operation> all = new LinkedHashMap<>();
    document
        .members("paths")
        .forEach(
            (path, written) -> {
              Place item = written.resolved();
              item.members()
                  .forEach(
                      (method, place) -> {
                        if (METHODS.contains(method)) {
                          Template template = new Template(path);
                          all.put(
                              method + " " + template.shape(),
                              new Operation(method, template, item, place));
                        }
                      });
            });
    return all;
  }

  String label() {
    return method.toUpperCase(Locale.ROOT) + " " + path.text();
  }

  /** Its parameters by place and name; variables of the path by their position. */
  Map<String, Place> parameters() {
    List<Place> written = new ArrayList<>(item.items("parameters"));
    written.addAll(place.items("parameters"));
    Map<String, Place> parameters = new LinkedHashMap<>();
    for (Place each : written) {
      Place parameter = each.resolved();
      String in = parameter.text("in").orElse("");
      String name = parameter.text("name").orElse("");
      String key =
          switch (in) {
            case "path" -> Integer.toString(path.variables().indexOf(name));
            case "header" -> name.toLowerCase(Locale.ROOT);
            default -> name;
          };
      parameters.put(in + " " + key, parameter);
    }
    return parameters;
  }

  Optional<Place> body() {
    return place.get("requestBody").map(Place::resolved);
  }

  /** Its replies by status. */
  Map<String, Place> replies() {
    Map<String, Place> replies = new LinkedHashMap<>();
    place.members("responses").forEach((status, reply) -> replies.put(status, reply.resolved()));
    return replies;
  }
}
