package dev.galvanic.processor.model;

/** How far names are from each other. */
public final class Spelling {
  private Spelling() {}

  /** The changes that make one of the other (Levenshtein's distance), letter case aside. */
  public static int changes(String one, String other) {
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
