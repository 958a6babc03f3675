package dev.galvanic.processor.property;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message says to paste.
 *
 * @param record what it is to stand on
 * @param annotations one for each version
 */
record Proposal(String record, List<String> annotations) {
  private static final Pattern START = Pattern.compile("@(Migrate|DropTable)\\(");
  private static final Pattern TARGET = Pattern.compile("[aA]dd to (\\w+): $");
  private static final String ACCEPT = ", accept = {";
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
      String before = message.substring(from, start.start());
      String annotation = filled(message.substring(start.start(), end));
      Matcher target = TARGET.matcher(before);
      if (before.isBlank() && !found.isEmpty()) {
        // Several versions, to be pasted together.
        Proposal first = found.remove(found.size() - 1);
        List<String> all = new ArrayList<>(first.annotations());
        all.add(annotation);
        found.add(new Proposal(first.record(), all));
      } else {
        String where = target.find() ? target.group(1) : record;
        found.add(new Proposal(where, List.of(annotation)));
      }
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

  /** The annotation with one more acceptance. */
  static String accepting(String annotation, String rule) {
    String accept = "@Accept(rule = \"" + rule + "\", reason = \"nobody is here\")";
    return annotation.contains(ACCEPT)
        ? annotation.replace(ACCEPT, ACCEPT + accept + ", ")
        : annotation.substring(0, annotation.length() - 1) + ACCEPT + accept + "})";
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
