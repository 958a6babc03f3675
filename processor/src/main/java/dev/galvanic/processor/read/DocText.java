package dev.galvanic.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text of Javadoc as the plain text, with CommonMark's code and lists, of an API document. */
record DocText(List<DocNode> nodes) {

  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", " ");

  /** Elements that no sentence goes on behind, as Javadoc has it. */
  private static final Set<String> BREAKS = Set.of("p", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

  DocText {
    nodes = List.copyOf(nodes);
  }

  static DocText of(String javadoc) {
    return new DocText(DocNode.in(javadoc));
  }

  /** The text that it stands for. */
  String plain() {
    StringBuilder out = new StringBuilder();
    nodes.forEach(node -> append(node, out));
    return out.toString()
        .replaceAll("[ \\t]*\\R[ \\t]*", " ")
        .replaceAll(" *\u0001 *", "\n\n")
        .replaceAll(" *\u0002 *", "\n- ")
        .strip();
  }

  /** Up to the first point that a blank follows, or to the first paragraph. */
  DocText firstSentence() {
    return split().get(0);
  }

  /** What follows the first sentence. */
  DocText rest() {
    return split().get(1);
  }

  private List<DocText> split() {
    for (int i = 0; i < nodes.size(); i++) {
      DocNode node = nodes.get(i);
      if (node instanceof DocNode.Text text && sentenceEnd(text.text()) > 0) {
        int end = sentenceEnd(text.text());
        DocNode before = new DocNode.Text(text.text().substring(0, end));
        DocNode after = new DocNode.Text(text.text().substring(end));
        return List.of(
            new DocText(Stream.concat(nodes.subList(0, i).stream(), Stream.of(before)).toList()),
            new DocText(
                Stream.concat(Stream.of(after), nodes.subList(i + 1, nodes.size()).stream())
                    .toList()));
      }
      if (i > 0 && node instanceof DocNode.Html html && BREAKS.contains(html.name())) {
        return List.of(
            new DocText(nodes.subList(0, i)), new DocText(nodes.subList(i, nodes.size())));
      }
    }
    return List.of(this, new DocText(List.of()));
  }

  private static int sentenceEnd(String text) {
    return IntStream.range(1, text.length())
        .filter(i -> Character.isWhitespace(text.charAt(i)) && text.charAt(i - 1) == '.')
        .findFirst()
        .orElse(-1);
  }

  private static void append(DocNode node, StringBuilder out) {
    if (node instanceof DocNode.Text text) {
      out.append(text.text());
    } else if (node instanceof DocNode.Inline inline) {
      append(inline, out);
    } else if (node instanceof DocNode.Entity entity) {
      out.append(ENTITIES.getOrDefault(entity.name(), "&" + entity.name() + ";"));
    } else if (node instanceof DocNode.Html html && html.start()) {
      out.append(html.name().equals("p") ? "\u0001" : html.name().equals("li") ? "\u0002" : "");
    }
  }

  private static void append(DocNode.Inline inline, StringBuilder out) {
    String content = inline.content().replaceFirst("^\\s", "");
    switch (inline.name()) {
      case "code" -> out.append('`').append(content).append('`');
      case "literal" -> out.append(content);
      case "link", "linkplain" -> out.append(link(content.strip()));
      default -> out.append("{@").append(inline.name()).append(inline.content()).append('}');
    }
  }

  /** The label, or what is linked to, in whose parentheses blanks may stand. */
  private static String link(String content) {
    int depth = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      depth += c == '(' || c == '<' ? 1 : c == ')' || c == '>' ? -1 : 0;
      if (depth == 0 && Character.isWhitespace(c)) {
        return of(content.substring(i)).plain();
      }
    }
    return content.replaceFirst("^#", "").replace('#', '.');
  }
}
