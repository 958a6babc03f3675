package dev.galvanic.processor.property;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An annotation that a message says to paste.
 *
 * @param record what it is to stand on
 */
record Proposal(String record, String annotation) {
  private static final Pattern START = Pattern.compile("@(Migrate|DropTable)\\(");
  private static final Pattern TARGET = Pattern.compile("[aA]dd to (\\w+): $");
  private static final Pattern RULE = Pattern.compile("@Accept\\(rule = \"(\\w+)\"");

  /**
   * In the order of the text: of a choice, the rename comes first.
   *
   * @param record that the message stands at; it may name another
   */
  static List<Proposal> in(String message, String record) {
    List<Proposal> found = new ArrayList<>();
    Matcher start = START.matcher(message);
    int from = 0;
    while (start.find(from)) {
      int end = end(message, start.end());
      Matcher target = TARGET.matcher(message.substring(from, start.start()));
      found.add(
          new Proposal(
              target.find() ? target.group(1) : record,
              filled(message.substring(start.start(), end))));
      from = end;
    }
    return found;
  }

  /** What the message leaves to whoever pastes it. */
  private static String filled(String annotation) {
    return annotation.replace("FILL_IN", "DEFAULT");
  }

  /** The rules that a message says can be accepted. */
  static List<String> rules(String message) {
    return RULE.matcher(message).results().map(r -> r.group(1)).distinct().toList();
  }

  /** The annotation with acceptances of the rules. */
  static String accepting(String annotation, List<String> rules) {
    String all =
        String.join(
            ", ",
            rules.stream()
                .map(r -> "@Accept(rule = \"" + r + "\", reason = \"nobody is here\")")
                .toList());
    return annotation.substring(0, annotation.length() - 1) + ", accept = {" + all + "})";
  }

  private static int end(String text, int at) {
    int depth = 1;
    boolean quoted = false;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no end of the annotation in " + text);
  }
}
