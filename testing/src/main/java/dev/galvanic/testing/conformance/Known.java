package dev.galvanic.testing.conformance;

import dev.galvanic.testing.conformance.schema.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values that were given, and those that replies told: {@code id} of what a POST to {@code
 * /cities} made is the variable of {@code /cities/{id}}, and every {@code city_id}.
 */
final class Known {
  static final String DANGLING = "nobody's ";
  private static final int ITEMS = 20;

  private final Map<String, JsonNode> given;
  private final Map<String, List<JsonNode>> learned = new LinkedHashMap<>();

  Known(Map<String, JsonNode> given) {
    this.given = given;
  }

  /** What members of requests are known by their names. */
  Names members() {
    return this::member;
  }

  private Optional<JsonNode> member(String name) {
    return Optional.ofNullable(given.get(name)).or(() -> identity(name));
  }

  /** The value of a variable of a path; what a reply told under its name may be another thing. */
  Optional<JsonNode> variable(Path path, Parameter variable) {
    String name = variable.name();
    return Optional.ofNullable(given.get(name))
        .or(() -> fitting(path, variable).stream().findFirst())
        .or(() -> identity(name));
  }

  private List<JsonNode> fitting(Path path, Parameter variable) {
    return values(path.collection(variable.name()), variable.name()).stream()
        .filter(value -> variable.schema().mistakes(value).isEmpty())
        .toList();
  }

  /** {@code city_id} and {@code cityId}: the id of a city. */
  private Optional<JsonNode> identity(String name) {
    String plain = plain(name);
    return plain.endsWith("id") && plain.length() > 2
        ? first(plain.substring(0, plain.length() - 2), "id")
        : Optional.empty();
  }

  private Optional<JsonNode> first(String collection, String name) {
    return values(collection, name).stream().findFirst();
  }

  private List<JsonNode> values(String collection, String name) {
    return learned.getOrDefault(one(collection) + "." + name, List.of());
  }

  /** A name, however its words are put together. */
  static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /** The name of one of a collection: {@code cities} and {@code City} are {@code city}. */
  static String one(String collection) {
    String plain = plain(collection);
    if (plain.endsWith("ies")) {
      return plain.substring(0, plain.length() - 3) + "y";
    }
    for (String end : List.of("sses", "xes", "ches", "shes")) {
      if (plain.endsWith(end)) {
        return plain.substring(0, plain.length() - 2);
      }
    }
    return plain.endsWith("s") && !plain.endsWith("ss")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  /** What the reply to a request for this path tells of its collection. */
  void learn(Path path, JsonNode reply) {
    JsonNode data =
        reply.isObject() && reply.has("code") && reply.has("data") ? reply.get("data") : reply;
    JsonNode items = data.isObject() && data.path("items").isArray() ? data.get("items") : data;
    learn(path.collection(), items);
  }

  private void learn(String collection, JsonNode value) {
    if (value.isArray()) {
      for (int i = 0; i < Math.min(value.size(), ITEMS); i++) {
        learn(collection, value.get(i));
      }
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      JsonNode of = member.getValue();
      if (of.isObject()) {
        learn(member.getKey(), of);
      } else if (of.isNumber() || of.isString()) {
        List<JsonNode> known =
            learned.computeIfAbsent(
                one(collection) + "." + member.getKey(), key -> new ArrayList<>());
        if (!known.contains(of)) {
          known.add(of);
        }
      }
    }
  }

  /** The request with an id of nobody in the place of each one that replies told. */
  List<Case> dangling(Operation operation, Draft draft) {
    List<Case> cases = new ArrayList<>();
    if (draft.value() instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        String name = member.getKey();
        if (!given.containsKey(name) && identity(name).isPresent() && member.getValue().isInt()) {
          ObjectNode copy = object.deepCopy();
          copy.put(name, Integer.MAX_VALUE);
          cases.add(Case.valid(DANGLING + name, draft.body(draft.media(), copy)));
        }
      }
    }
    return cases;
  }

  /** The last of a collection that was told, on which least depends. */
  Optional<JsonNode> last(Path path, Parameter variable) {
    List<JsonNode> values = fitting(path, variable);
    return values.isEmpty() || given.containsKey(variable.name())
        ? variable(path, variable)
        : Optional.of(values.get(values.size() - 1));
  }

  /** What was removed is known no more. */
  void forget(Path path, JsonNode value) {
    learned
        .getOrDefault(one(path.collection(path.last())) + "." + path.last(), new ArrayList<>())
        .remove(value);
  }
}
