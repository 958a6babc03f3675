package dev.galvanic.processor.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate that is fewest changes away (Levenshtein's distance, letter case aside), if it is
   * near at all: a third of the name's length, at least one change.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    int limit = Math.max(1, name.length() / 3);
    return candidates.stream()
        .distinct()
        .filter(candidate -> Spelling.changes(name, candidate) <= limit)
        .min(
            Comparator.comparingInt((String candidate) -> Spelling.changes(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code Did you mean 'id'? } before what to do, or nothing. */
  public static String question(String name, Collection<String> candidates) {
    return of(name, candidates).map(near -> "Did you mean '" + near + "'? ").orElse("");
  }
}
