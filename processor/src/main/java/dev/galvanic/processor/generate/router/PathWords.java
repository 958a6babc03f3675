package dev.galvanic.processor.generate.router;

/** Texts of paths as parts of Java names. */
final class PathWords {
  private PathWords() {}

  /** {@code bank-accounts} as {@code BankAccounts}; what no name can have is left out. */
  static String capitalized(String text) {
    StringBuilder name = new StringBuilder();
    for (String word : text.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    return name.toString();
  }
}
