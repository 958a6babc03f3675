package dev.galvanic.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a Javadoc text. What is malformed is text as it is written. */
sealed interface DocNode {

  /** What stands there. */
  record Text(String text) implements DocNode {}

  /** An inline tag such as {@code {@link List}}, and what is between its name and its end. */
  record Inline(String name, String content) implements DocNode {}

  /** The beginning or the end of an element of HTML, by its name in small letters. */
  record Html(String name, boolean start) implements DocNode {}

  /** A character by its name, or by its number with a {@code #}. */
  record Entity(String name) implements DocNode {}

  /** An inline tag's beginning, an element of HTML, or an entity. */
  Pattern SPECIAL =
      Pattern.compile(
          "(?<inline>\\{@(?<tag>[A-Za-z]+)(?=[\\s}]))"
              + "|(?<html><(?<end>/?)(?<element>[A-Za-z][A-Za-z0-9]*)"
              + "(?:\\s+[\\w:-]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*\\s*/?>)"
              + "|&(?<entity>#?[A-Za-z0-9]+);");

  /** Takes a text apart. */
  static List<DocNode> in(String text) {
    List<DocNode> nodes = new ArrayList<>();
    Matcher special = SPECIAL.matcher(text);
    int done = 0;
    while (special.find()) {
      int end = special.group("inline") == null ? special.end() : close(text, special.end());
      if (end < 0) {
        continue;
      }
      if (special.start() > done) {
        nodes.add(new Text(text.substring(done, special.start())));
      }
      nodes.add(node(special, text, end));
      done = end;
      special.region(end, text.length());
    }
    if (done < text.length()) {
      nodes.add(new Text(text.substring(done)));
    }
    return nodes;
  }

  private static DocNode node(Matcher found, String text, int end) {
    if (found.group("inline") != null) {
      return new Inline(found.group("tag"), text.substring(found.end(), end - 1));
    }
    return found.group("html") != null
        ? new Html(found.group("element").toLowerCase(Locale.ROOT), found.group("end").isEmpty())
        : new Entity(found.group("entity"));
  }

  /** Where the inline tag whose content begins here has ended; negative if it does not. */
  private static int close(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
