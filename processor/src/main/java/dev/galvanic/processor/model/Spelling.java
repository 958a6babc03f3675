package dev.galvanic.processor.model;

/** How far names are from each other. */
public final class Spelling {
  private Spelling() {}

  /**
   * The changes that make one of the other, letter case aside: letters that are put in, left out,
   * replaced, or swapped with their neighbour (the distance of Damerau and Levenshtein, without
   * changing twice what was swapped).
   */
  public static int changes(String one, String other) {
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    int[] next = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      next[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same = same(one, i, other, j);
        next[j] = Math.min(row[j - 1] + (same ? 0 : 1), 1 + Math.min(row[j], next[j - 1]));
        if (i > 1 && j > 1 && same(one, i - 1, other, j) && same(one, i, other, j - 1)) {
          next[j] = Math.min(next[j], last[j - 2] + 1);
        }
      }
      int[] free = last;
      last = row;
      row = next;
      next = free;
    }
    return row[other.length()];
  }

  /** Whether the letters before these positions are the same. */
  private static boolean same(String one, int i, String other, int j) {
    return Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
  }
}
