package dev.galvanic.testing.probe;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What may be said of the spans of a test. */
public final class SpansAssert extends AbstractAssert<SpansAssert, Spans> {
  SpansAssert(Spans actual) {
    super(actual, SpansAssert.class);
  }

  /**
   * All spans by their names, a line each, below and two blanks further in than the one around it;
   * those beside each other in the order in which they began.
   */
  public SpansAssert hasTree(String tree) {
    Assertions.assertThat(actual.toString())
        .as(describe())
        .isEqualTo(SpanTree.text(SpanTree.parse(tree)));
    return this;
  }

  /** The same, whatever the order of those beside each other: they may run at the same time. */
  public SpansAssert hasTreeInAnyOrder(String tree) {
    Assertions.assertThat(SpanTree.text(SpanTree.sorted(SpanTree.of(actual.list()))))
        .as(describe())
        .isEqualTo(SpanTree.text(SpanTree.sorted(SpanTree.parse(tree))));
    return this;
  }

  public SpansAssert hasSize(int size) {
    Assertions.assertThat(actual.list()).as(describe()).hasSize(size);
    return this;
  }

  /**
   * No span says that it failed.
   *
   * @throws AssertionError if one does, or if there is none: then nobody was asked, or nothing is
   *     recorded
   */
  public SpansAssert hasNoErrors() {
    if (actual.list().isEmpty()) {
      throw failure(
          "There is no span that could have failed: nothing was asked in this test, or it was not"
              + " recorded (TRACE_SAMPLING).");
    }
    List<String> errors =
        actual.list().stream()
            .filter(span -> !span.error().isEmpty())
            .map(span -> span.name() + ": " + span.error())
            .toList();
    Assertions.assertThat(errors).as(describe()).isEmpty();
    return this;
  }

  /**
   * The one span of this name.
   *
   * @throws AssertionError if there is none, or more than one
   */
  public SpanAssert span(String name) {
    return span(name, "");
  }

  /**
   * The one span of this name and kind.
   *
   * @param kind such as {@code SERVER}; empty for any
   */
  public SpanAssert span(String name, String kind) {
    List<SeenSpan> found =
        actual.list().stream()
            .filter(span -> span.name().equals(name))
            .filter(span -> kind.isEmpty() || span.kind().equals(kind))
            .toList();
    if (found.size() != 1) {
      throw failure(
          "%d spans are called \"%s\"%s. There are:%n%s",
          found.size(), name, kind.isEmpty() ? "" : " and are " + kind, actual);
    }
    return new SpanAssert(found.get(0), actual);
  }

  private String describe() {
    return descriptionText().isEmpty() ? "the spans of the test" : descriptionText();
  }
}
