package dev.galvanic.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The differences so far; what several operations see of one schema is one. */
final class Found {
  private record Key(Rule rule, List<String> steps, String name, String text) {}

  private final Map<Key, SortedSet<String>> found = new LinkedHashMap<>();

  /** For what is seen by this operation. */
  Seen by(String operation) {
    return new Seen(this, operation);
  }

  /** Breaking ones first, else in the documents' order. */
  List<Difference> all() {
    List<Difference> all = new ArrayList<>();
    for (boolean breaking : List.of(true, false)) {
      found.forEach(
          (key, operations) -> {
            if (key.rule.breaking() == breaking) {
              all.add(new Difference(key.rule, key.steps, key.name, key.text, operations));
            }
          });
    }
    return all;
  }

  /** The last name of several, such as {@code sex} of {@code User.sex}. */
  static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Where an operation's differences go. */
  record Seen(Found found, String operation) {
    void add(Rule rule, Place place, String name, String text) {
      found
          .found
          .computeIfAbsent(new Key(rule, place.steps(), name, text), key -> new TreeSet<>())
          .add(operation);
    }
  }
}
