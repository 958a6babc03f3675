package dev.galvanic.processor.model.sql.syntax;

import java.util.Map;

/** How operators are cut from the text, and how they bind (the manual, 4.1.3 and 4.1.6). */
final class Operators {
  static final int OR = 1;
  static final int AND = 2;
  static final int NOT = 3;
  static final int IS = 4;
  static final int COMPARISON = 5;
  static final int LIKE = 6;
  static final int OTHER = 8;
  static final int AT = 12;
  static final int COLLATE = 13;
  static final int SIGN = 14;
  static final int CAST = 17;

  private static final String SIGNS = "+-*/<>=~!@#%^&|`?";

  /** An operator that has one of these may end in a plus or minus. */
  private static final String FREE = "~!@#%^&|`?";

  private static final Map<String, Integer> BINDING =
      Map.ofEntries(
          Map.entry("<", COMPARISON),
          Map.entry(">", COMPARISON),
          Map.entry("=", COMPARISON),
          Map.entry("<=", COMPARISON),
          Map.entry(">=", COMPARISON),
          Map.entry("<>", COMPARISON),
          Map.entry("!=", COMPARISON),
          Map.entry("+", 9),
          Map.entry("-", 9),
          Map.entry("*", 10),
          Map.entry("/", 10),
          Map.entry("%", 10),
          Map.entry("^", 11));

  private Operators() {}

  static boolean of(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** How long the operator is that begins there. */
  static int length(String sql, int start) {
    int end = start;
    while (end < sql.length()
        && of(sql.charAt(end))
        && !(end > start && (sql.startsWith("--", end) || sql.startsWith("/*", end)))) {
      end++;
    }
    while (end > start + 1 && "+-".indexOf(sql.charAt(end - 1)) >= 0) {
      String before = sql.substring(start, end - 1);
      if (before.chars().anyMatch(c -> FREE.indexOf(c) >= 0)) {
        break;
      }
      end--;
    }
    return end - start;
  }

  /** How tightly an operator between values binds; higher is tighter. */
  static int binding(String operator) {
    return BINDING.getOrDefault(operator, OTHER);
  }

  static String canonical(String operator) {
    return operator.equals("!=") ? "<>" : operator;
  }
}
