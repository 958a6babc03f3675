package dev.galvanic.testing.conformance.schema;

import java.util.Random;

/**
 * A text of a regular expression: literals, classes, groups, alternatives and quantifiers. What it
 * makes of more than that need not match; who asks must look.
 */
final class PatternText {
  private static final int MORE = 4;
  private static final String ANY = "abcxyzABCXYZ0123456789";

  private final String pattern;
  private final Random random;
  private int at;

  PatternText(String pattern, Random random) {
    this.pattern = pattern;
    this.random = random;
  }

  String text() {
    at = 0;
    return alternatives();
  }

  private boolean more() {
    return at < pattern.length();
  }

  private char peek() {
    return pattern.charAt(at);
  }

  /** One of those that are separated by {@code |}, up to the end of the group. */
  private String alternatives() {
    String chosen = sequence();
    for (int count = 2; more() && peek() == '|'; count++) {
      at++;
      String other = sequence();
      chosen = random.nextInt(count) == 0 ? other : chosen;
    }
    return chosen;
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (more() && peek() != '|' && peek() != ')') {
      int start = at;
      String atom = atom();
      int times = times();
      int end = at;
      if (times == 0) {
        continue;
      }
      text.append(atom);
      for (int i = 1; i < times; i++) {
        at = start;
        text.append(atom());
      }
      at = end;
    }
    return text.toString();
  }

  private String atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^', '$' -> "";
      case '.' -> one(ANY);
      case '\\' -> escaped();
      case '[' -> one(members());
      case '(' -> group();
      default -> String.valueOf(c);
    };
  }

  private String group() {
    if (more() && peek() == '?') {
      // (?:, (?<name> and the like.
      while (more() && peek() != ':' && peek() != '>') {
        at++;
      }
      at++;
    }
    String text = alternatives();
    at++;
    return text;
  }

  private String escaped() {
    return one(escapedMembers());
  }

  private String escapedMembers() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case 'd' -> "0123456789";
      case 'w' -> ANY + "_";
      case 's' -> " ";
      case 'S', 'D' -> "abcxyz";
      case 'W' -> "-";
      case 'b', 'A', 'Z', 'z' -> "";
      default -> String.valueOf(c);
    };
  }

  private String members() {
    StringBuilder members = new StringBuilder();
    boolean not = more() && peek() == '^';
    if (not) {
      at++;
    }
    while (more() && peek() != ']') {
      String one = peek() == '\\' ? escapedClass() : String.valueOf(pattern.charAt(at++));
      boolean range = at + 1 < pattern.length() && peek() == '-' && pattern.charAt(at + 1) != ']';
      if (range && one.length() == 1) {
        at++;
        char last = pattern.charAt(at++);
        for (char c = one.charAt(0); c <= last; c++) {
          members.append(c);
        }
      } else {
        members.append(one);
      }
    }
    at++;
    if (!not) {
      return members.toString();
    }
    StringBuilder others = new StringBuilder();
    ANY.chars()
        .filter(c -> members.indexOf(String.valueOf((char) c)) < 0)
        .forEach(c -> others.append((char) c));
    return others.toString();
  }

  private String escapedClass() {
    at++;
    return escapedMembers();
  }

  private String one(String of) {
    return of.isEmpty() ? "" : String.valueOf(of.charAt(random.nextInt(of.length())));
  }

  /** How often what stands before it is to come. */
  private int times() {
    if (!more()) {
      return 1;
    }
    int times;
    switch (peek()) {
      case '?' -> times = random.nextInt(2);
      case '*' -> times = random.nextInt(MORE);
      case '+' -> times = 1 + random.nextInt(MORE);
      case '{' -> {
        int close = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, close).split(",", -1);
        int min = Integer.parseInt(bounds[0].strip());
        int max =
            bounds.length == 1
                ? min
                : bounds[1].isBlank() ? min + MORE : Integer.parseInt(bounds[1].strip());
        times = min + random.nextInt(Math.min(max - min, MORE) + 1);
        at = close;
      }
      default -> {
        return 1;
      }
    }
    at++;
    if (more() && (peek() == '?' || peek() == '+')) {
      at++;
    }
    return times;
  }
}
