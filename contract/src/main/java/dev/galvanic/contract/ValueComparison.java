package dev.galvanic.contract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What two schemas say of a value as a whole. */
record ValueComparison(Found.Seen seen, Shape before, Shape after, Side side, String name) {

  /** Compares, and answers whether the types are so alike that more can be said. */
  boolean compare() {
    if (!types() || !formats()) {
      return false;
    }
    values();
    patterns();
    for (Limit limit : Limit.values()) {
      limit(limit);
    }
    boolean unique = after.place().flag("uniqueItems");
    if (before.place().flag("uniqueItems") != unique) {
      add(unique, !unique, name + (unique ? " has no equal items" : " may have equal items"));
    }
    if (!written(before).equals(written(after))) {
      add(true, true, "the alternatives of " + name + " are others");
    }
    return true;
  }

  private void add(boolean lost, boolean gained, String text) {
    seen.add(side.rule(lost, gained), after.place(), Found.last(name), text + " in " + side.text());
  }

  private boolean types() {
    Set<String> old = all(before.types());
    Set<String> now = all(after.types());
    boolean lost = !now.isEmpty() && (old.isEmpty() || !now.containsAll(old));
    boolean gained = !old.isEmpty() && (now.isEmpty() || !old.containsAll(now));
    if (lost || gained) {
      add(
          lost,
          gained,
          "%s is of type %s, where it was %s,"
              .formatted(name, said(after.types()), said(before.types())));
    }
    return !lost && !gained;
  }

  private static Set<String> all(Set<String> types) {
    Set<String> all = new LinkedHashSet<>(types);
    if (all.contains("number")) {
      all.add("integer");
    }
    return all;
  }

  private static String said(Set<String> types) {
    return types.isEmpty() ? "any" : String.join(" or ", types);
  }

  private boolean formats() {
    Optional<String> old = format(before);
    Optional<String> now = format(after);
    if (old.equals(now)) {
      return true;
    }
    boolean lost = now.isPresent() && !Formats.holds(now.get(), old);
    boolean gained = old.isPresent() && !Formats.holds(old.get(), now);
    add(
        lost,
        gained,
        "%s has the format %s, where it had %s,"
            .formatted(name, now.orElse("none"), old.orElse("none")));
    return !(lost && gained);
  }

  private static Optional<String> format(Shape schema) {
    return schema.place().text("format").or(() -> schema.place().text("contentEncoding"));
  }

  private void values() {
    Optional<Set<String>> old = before.values();
    Optional<Set<String>> now = after.values();
    if (old.isPresent() && now.isPresent()) {
      old.get().stream()
          .filter(value -> !now.get().contains(value))
          .forEach(value -> add(true, false, name + " is never " + value));
      now.get().stream()
          .filter(value -> !old.get().contains(value))
          .forEach(value -> add(false, true, name + " may be " + value));
    } else if (now.isPresent()) {
      add(true, false, name + " is one of " + String.join(", ", now.get()) + " only");
    } else if (old.isPresent()) {
      add(false, true, name + " may be any value");
    }
  }

  private void patterns() {
    Set<String> old = before.patterns();
    Set<String> now = after.patterns();
    if (!old.equals(now)) {
      add(
          !old.containsAll(now),
          !now.containsAll(old),
          "%s matches %s, where it matched %s,".formatted(name, texts(now), texts(old)));
    }
  }

  private static String texts(Set<String> patterns) {
    return patterns.isEmpty()
        ? "no pattern"
        : patterns.stream().sorted().collect(Collectors.joining(" and "));
  }

  private void limit(Limit limit) {
    Optional<Limit.Bound> old = limit.of(before);
    Optional<Limit.Bound> now = limit.of(after);
    int tighter = limit.compare(old, now);
    if (tighter != 0) {
      add(
          tighter > 0,
          tighter < 0,
          "%s of %s is %s, where it was %s,"
              .formatted(
                  limit.keyword(),
                  name,
                  now.map(Limit.Bound::text).orElse("none"),
                  old.map(Limit.Bound::text).orElse("none")));
    }
  }

  /** Alternatives are compared as they are written. */
  private static List<String> written(Shape schema) {
    return schema.choices().stream().map(place -> String.valueOf(place.value())).toList();
  }
}
