package dev.galvanic.json;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of unknown members of one object: most often a single one, which needs no set. */
final class SeenNames {
  private final String first;
  private @Nullable Set<String> others;

  SeenNames(String first) {
    this.first = first;
  }

  /** False if the name was there before. */
  boolean add(String name) {
    if (name.equals(first)) {
      return false;
    }
    if (others == null) {
      others = new HashSet<>();
    }
    // Colliding strings cost no more than a tree: HashSet orders them by compareTo.
    return others.add(name);
  }
}
