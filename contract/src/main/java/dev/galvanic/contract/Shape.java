package dev.galvanic.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A schema, its reference followed, and null told from what else it may be.
 *
 * @param types without null; none if it does not say
 */
record Shape(Place place, Set<String> types, boolean nullable) {

  static Shape of(Place written) {
    Place place = written.resolved();
    for (String choice : List.of("anyOf", "oneOf")) {
      List<Place> values = place.items(choice).stream().filter(p -> !isNull(p)).toList();
      if (values.size() == 1 && place.items(choice).size() > 1) {
        Shape one = of(values.get(0));
        return new Shape(one.place, one.types, true);
      }
    }
    Set<String> types = types(place);
    boolean nullable = types.remove("null");
    return new Shape(place, types, nullable);
  }

  private static boolean isNull(Place schema) {
    return types(schema).equals(Set.of("null"));
  }

  private static Set<String> types(Place schema) {
    Set<String> types = new LinkedHashSet<>();
    schema.text("type").ifPresent(types::add);
    schema.items("type").forEach(type -> types.add(String.valueOf(type.value())));
    return types;
  }

  Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    place.items("required").forEach(name -> required.add(String.valueOf(name.value())));
    return required;
  }

  Map<String, Place> properties() {
    return place.members("properties");
  }

  /** The values of an enum or constant, as written. */
  Optional<Set<String>> values() {
    if (place.get("const").isPresent()) {
      return Optional.of(Set.of(String.valueOf(place.get("const").get().value())));
    }
    return place.get("enum").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LinkedHashSet<>(
                place.items("enum").stream().map(p -> String.valueOf(p.value())).toList()));
  }

  /** All patterns that a text must match. */
  Set<String> patterns() {
    Set<String> patterns = new LinkedHashSet<>();
    Stream.concat(Stream.of(place), place.items("allOf").stream())
        .forEach(part -> part.text("pattern").ifPresent(patterns::add));
    return patterns;
  }

  /** Alternatives that are more than a value and null. */
  List<Place> choices() {
    List<Place> choices = new ArrayList<>(place.items("anyOf"));
    choices.addAll(place.items("oneOf"));
    return choices;
  }

  Optional<BigDecimal> number(String keyword) {
    return place
        .get(keyword)
        .map(Place::value)
        .filter(Number.class::isInstance)
        .map(number -> new BigDecimal(number.toString()));
  }

  boolean whole() {
    return types.equals(Set.of("integer"));
  }
}
