package dev.galvanic.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A span with those below it, in the order of their texts. */
record SpanTree(Span span, List<SpanTree> children) {

  /** Of all spans of a trace; an error unless they hang together. */
  static SpanTree of(List<Span> spans) {
    List<Span> roots = spans.stream().filter(span -> span.parent().isEmpty()).toList();
    if (roots.size() != 1) {
      throw new AssertionError("Not one root in: " + spans);
    }
    SpanTree tree = below(roots.get(0), spans);
    if (tree.all().count() != spans.size()) {
      throw new AssertionError("Spans without a parent, beside\n" + tree.text() + "in: " + spans);
    }
    return tree;
  }

  private static SpanTree below(Span span, List<Span> spans) {
    return new SpanTree(
        span,
        spans.stream()
            .filter(other -> other.parent().equals(Optional.of(span.id())))
            .sorted(Comparator.comparing(Span::text))
            .map(child -> below(child, spans))
            .toList());
  }

  /** A line for each span, indented below its parent. */
  String text() {
    StringBuilder text = new StringBuilder(span.text()).append('\n');
    children.forEach(child -> text.append(child.text().indent(2)));
    return text.toString();
  }

  /** The span with this text. */
  Span find(String text) {
    return all()
        .filter(span -> span.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + text + " in:\n" + text()));
  }

  Stream<Span> all() {
    return Stream.concat(Stream.of(span), children.stream().flatMap(SpanTree::all));
  }

  /** Tells each span with the one below it. */
  void forEachChild(BiConsumer<Span, Span> parentAndChild) {
    for (SpanTree child : children) {
      parentAndChild.accept(span, child.span);
      child.forEachChild(parentAndChild);
    }
  }
}
