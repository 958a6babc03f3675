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
        .filter(candidate -> distance(name, candidate) <= limit)
        .min(
            Comparator.comparingInt((String candidate) -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code Did you mean 'id'? } before what to do, or nothing. */
  public static String question(String name, Collection<String> candidates) {
    return of(name, candidates).map(near -> "Did you mean '" + near + "'? ").orElse("");
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        char a = Character.toLowerCase(one.charAt(i - 1));
        char b = Character.toLowerCase(other.charAt(j - 1));
        int changed = diagonal + (a == b ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
