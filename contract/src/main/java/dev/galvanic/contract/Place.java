package dev.galvanic.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document, and where it stands.
 *
 * @param value a map, list, text, number, boolean or null
 */
record Place(Map<String, ?> root, List<String> steps, @Nullable Object value) {
  private static final int REFERENCES = 32;

  static Place of(Map<String, ?> document) {
    return new Place(document, List.of(), document);
  }

  /** The member of this name, if this is an object that has it. */
  Optional<Place> get(String name) {
    return value instanceof Map<?, ?> map && map.containsKey(name)
        ? Optional.of(step(name, map.get(name)))
        : Optional.empty();
  }

  /** The members; none if this is no object. */
  Map<String, Place> members() {
    Map<String, Place> members = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, of) -> members.put(name.toString(), step(name.toString(), of)));
    }
    return members;
  }

  Map<String, Place> members(String name) {
    return get(name).map(Place::members).orElse(Map.of());
  }

  /** The values; none if this is no array. */
  List<Place> items() {
    List<Place> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        items.add(step(Integer.toString(i), list.get(i)));
      }
    }
    return items;
  }

  List<Place> items(String name) {
    return get(name).map(Place::items).orElse(List.of());
  }

  /** The text of the member, if it is one. */
  Optional<String> text(String name) {
    return get(name).map(Place::value).filter(String.class::isInstance).map(String.class::cast);
  }

  boolean flag(String name) {
    return get(name).filter(member -> Boolean.TRUE.equals(member.value)).isPresent();
  }

  /** What a {@code $ref} within the document leads to; one that cannot be followed stays. */
  Place resolved() {
    Place found = this;
    for (int i = 0; i < REFERENCES; i++) {
      Optional<Place> target = found.text("$ref").filter(r -> r.startsWith("#/")).flatMap(this::at);
      if (target.isEmpty()) {
        return found;
      }
      found = target.get();
    }
    return found;
  }

  /** The name of the schema that this is, if it has one. */
  Optional<String> schema() {
    return steps.size() == 3 && steps.subList(0, 2).equals(List.of("components", "schemas"))
        ? Optional.of(steps.get(2))
        : Optional.empty();
  }

  private Optional<Place> at(String reference) {
    Optional<Place> found = Optional.of(of(root));
    for (String step : reference.substring(2).split("/", -1)) {
      String name = step.replace("~1", "/").replace("~0", "~");
      found = found.flatMap(place -> place.get(name));
    }
    return found;
  }

  private Place step(String name, @Nullable Object to) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(name);
    return new Place(root, longer, to);
  }
}
