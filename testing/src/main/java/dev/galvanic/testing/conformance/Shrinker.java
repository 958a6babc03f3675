package dev.galvanic.testing.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds the least of a request that still goes wrong in the same way. */
record Shrinker(Operation operation, Predicate<Draft> stillWrong) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int TRIES = 60;

  Draft shrunk(Case from) {
    Draft best = from.draft();
    int tries = 0;
    boolean better = true;
    while (better) {
      better = false;
      for (Draft smaller : smaller(best)) {
        if (tries++ >= TRIES) {
          return best;
        }
        if (keeps(from, smaller) && stillWrong.test(smaller)) {
          best = smaller;
          better = true;
          break;
        }
      }
    }
    return best;
  }

  /** Whether it is right or wrong as the one before was. */
  private boolean keeps(Case from, Draft draft) {
    JsonNode value = draft.value();
    boolean right =
        operation.parameters().stream()
                .allMatch(p -> !p.required() || draft.value(p.in() + " " + p.name()).isPresent())
            && (value == null
                || operation
                    .body()
                    .flatMap(Media::schema)
                    .filter(schema -> !schema.mistakes(value).isEmpty())
                    .isEmpty());
    return switch (from.expect()) {
      case VALID, NOT_FOUND -> right;
      case REFUSED -> value == null || from.draft().value() == null || !right || parameters(from);
      case ODD -> true;
    };
  }

  /** Whether it was a parameter that was wrong, so that the body need not be. */
  private static boolean parameters(Case from) {
    return Stream.of("/", "the body", "field ").noneMatch(from.what()::startsWith);
  }

  private static List<Draft> smaller(Draft draft) {
    List<Draft> smaller = new ArrayList<>();
    for (String key : draft.values().keySet()) {
      if (!key.startsWith("path ")) {
        smaller.add(draft.without(key));
      }
    }
    JsonNode value = draft.value();
    if (value instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        ObjectNode copy = object.deepCopy();
        copy.remove(name);
        smaller.add(draft.body(draft.media(), copy));
      }
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        for (JsonNode simpler : simpler(member.getValue())) {
          ObjectNode copy = object.deepCopy();
          copy.set(member.getKey(), simpler);
          smaller.add(draft.body(draft.media(), copy));
        }
      }
    }
    return smaller;
  }

  private static List<JsonNode> simpler(JsonNode value) {
    List<JsonNode> simpler = new ArrayList<>();
    if (value.isString() && value.asString().length() > 1) {
      simpler.add(JSON.stringNode("a"));
      simpler.add(JSON.stringNode(value.asString().substring(0, value.asString().length() / 2)));
    } else if (value.isIntegralNumber() && value.asLong() > 1) {
      simpler.add(JSON.numberNode(1));
      simpler.add(JSON.numberNode(value.asLong() / 2));
    } else if (value.isArray() && !value.isEmpty()) {
      simpler.add(JSON.arrayNode());
    }
    return simpler;
  }
}
