package dev.galvanic.testing.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A span's name, and those below it.
 *
 * @param children in the order of their beginnings
 */
record SpanTree(String name, List<SpanTree> children) {
  private static final String INDENT = "  ";

  /** The trees of these spans; one whose parent is not among them is a root. */
  static List<SpanTree> of(List<SeenSpan> spans) {
    Set<String> ids = spans.stream().map(s -> s.span().spanId()).collect(Collectors.toSet());
    return spans.stream()
        .filter(seen -> !ids.contains(seen.span().parentId()))
        .sorted(SeenSpan.BY_START)
        .map(root -> below(root, spans))
        .toList();
  }

  private static SpanTree below(SeenSpan parent, List<SeenSpan> spans) {
    return new SpanTree(
        parent.name(),
        spans.stream()
            .filter(seen -> seen.span().parentId().equals(parent.span().spanId()))
            .filter(seen -> seen.span().traceId().equals(parent.span().traceId()))
            .sorted(SeenSpan.BY_START)
            .map(child -> below(child, spans))
            .toList());
  }

  /** Trees as text has them: a line each, two blanks further in than its parent. */
  static List<SpanTree> parse(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return parse(lines, 0, lines.size(), 0);
  }

  private static List<SpanTree> parse(List<String> lines, int from, int to, int depth) {
    List<SpanTree> trees = new ArrayList<>();
    int at = from;
    while (at < to) {
      String line = lines.get(at);
      if (depth(line) != depth) {
        throw new IllegalArgumentException(
            "\"" + line + "\" is indented by more than two blanks, or the first line is.");
      }
      int end = at + 1;
      while (end < to && depth(lines.get(end)) > depth) {
        end++;
      }
      trees.add(new SpanTree(line.strip(), parse(lines, at + 1, end, depth + 1)));
      at = end;
    }
    return trees;
  }

  private static int depth(String line) {
    int blanks = line.length() - line.stripLeading().length();
    return blanks / INDENT.length();
  }

  /** These trees as text. */
  static String text(List<SpanTree> trees) {
    StringBuilder text = new StringBuilder();
    trees.forEach(tree -> tree.write("", text));
    return text.toString().stripTrailing();
  }

  private void write(String indent, StringBuilder text) {
    text.append(indent).append(name).append('\n');
    children.forEach(child -> child.write(indent + INDENT, text));
  }

  /** The same trees, with those beside each other by name. */
  static List<SpanTree> sorted(List<SpanTree> trees) {
    return trees.stream()
        .map(tree -> new SpanTree(tree.name, sorted(tree.children)))
        .sorted((a, b) -> text(List.of(a)).compareTo(text(List.of(b))))
        .toList();
  }
}
