package dev.galvanic.processor.model.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of JSON. */
public sealed interface Json {

  /** An object, its members in their order. */
  record Members(Map<String, Json> values) implements Json {
    public Members {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  record Items(List<Json> values) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  record Text(String value) implements Json {}

  /** true, false, null or a number, as written. */
  record Word(String value) implements Json {}

  /** The member of this name, if this is an object that has it. */
  default Optional<Json> get(String member) {
    return this instanceof Members object
        ? Optional.ofNullable(object.values().get(member))
        : Optional.empty();
  }

  /** The text of the member, if it is one. */
  default Optional<String> text(String member) {
    return get(member).filter(Text.class::isInstance).map(value -> ((Text) value).value());
  }

  /** Whether the member is true. */
  default boolean flag(String member) {
    return get(member).filter(new Word("true")::equals).isPresent();
  }

  /** The members of the object that the member is; none if it is none. */
  default Map<String, Json> members(String member) {
    return get(member)
        .filter(Members.class::isInstance)
        .map(value -> ((Members) value).values())
        .orElse(Map.of());
  }

  /** The values of the array that the member is; none if it is none. */
  default List<Json> items(String member) {
    return get(member)
        .filter(Items.class::isInstance)
        .map(value -> ((Items) value).values())
        .orElse(List.of());
  }

  /** The texts of the array that the member is. */
  default List<String> texts(String member) {
    return items(member).stream()
        .filter(Text.class::isInstance)
        .map(value -> ((Text) value).value())
        .toList();
  }
}
