package dev.galvanic.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares the schemas that an operation meets on its way, each pair of them once. */
final class SchemaComparison {
  private record Visit(List<String> before, List<String> after, Side side) {}

  private final Found.Seen seen;
  private final Set<Visit> visited = new HashSet<>();

  SchemaComparison(Found.Seen seen) {
    this.seen = seen;
  }

  /**
   * Compares what stands for the same value.
   *
   * @param name what the value is called, unless its schema has a name
   */
  void compare(Place writtenBefore, Place writtenAfter, Side side, String name) {
    Shape before = Shape.of(writtenBefore);
    Shape after = Shape.of(writtenAfter);
    // Null belongs to the use of a schema, not to the schema.
    if (before.nullable() != after.nullable()) {
      seen.add(
          side.rule(before.nullable(), after.nullable()),
          writtenAfter,
          Found.last(name),
          name + (after.nullable() ? " may be null in " : " is never null in ") + side.text());
    }
    defaults(writtenBefore, writtenAfter, side, name);
    if (visited.add(new Visit(before.place().steps(), after.place().steps(), side))) {
      compare(before, after, side, after.place().schema().orElse(name));
    }
  }

  private void compare(Shape before, Shape after, Side side, String name) {
    if (new ValueComparison(seen, before, after, side, name).compare()) {
      new MemberComparison(this, seen, before, after, side, name).compare();
      additional(before, after, side, name);
      Optional<Place> old = before.place().get("items");
      Optional<Place> now = after.place().get("items");
      if (old.isPresent() && now.isPresent()) {
        compare(old.get(), now.get(), side, name + "[]");
      }
    }
    if (!before.place().text("description").equals(after.place().text("description"))) {
      seen.add(
          Rule.TEXT_CHANGED,
          after.place(),
          Found.last(name),
          "the description of " + name + " is another");
    }
  }

  private void defaults(Place before, Place after, Side side, String name) {
    String old = text(before);
    String now = text(after);
    if (side == Side.REQUEST && !old.equals(now)) {
      seen.add(
          before.get("default").isEmpty() ? Rule.DEFAULT_ADDED : Rule.DEFAULT_CHANGED,
          after,
          Found.last(name),
          "the default of %s is %s, where it was %s".formatted(name, now, old));
    }
  }

  private static String text(Place schema) {
    return schema.get("default").map(place -> Objects.toString(place.value())).orElse("none");
  }

  private void additional(Shape before, Shape after, Side side, String name) {
    Optional<Place> old = before.place().get("additionalProperties");
    Optional<Place> now = after.place().get("additionalProperties");
    int was = openness(old);
    int is = openness(now);
    if (was != is) {
      seen.add(
          side.rule(is < was, is > was),
          after.place(),
          Found.last(name),
          name
              + (is == 0 ? " has no other members" : " may have other members")
              + " in "
              + side.text());
    } else if (is == 1) {
      compare(old.orElseThrow(), now.orElseThrow(), side, name + ".*");
    }
  }

  /** 0 for an object that is closed, 1 for one whose other members have a schema, else 2. */
  private static int openness(Optional<Place> additional) {
    if (additional.filter(place -> Boolean.FALSE.equals(place.value())).isPresent()) {
      return 0;
    }
    return additional.filter(place -> place.value() instanceof Map).isPresent() ? 1 : 2;
  }
}
