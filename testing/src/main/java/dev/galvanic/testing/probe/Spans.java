package dev.galvanic.testing.probe;

import java.util.List;
import org.assertj.core.api.AssertProvider;

/**
 * The spans of the requests of a test that have ended, and those of the services that were called,
 * where they are under test too.
 *
 * @param list in the order of their beginnings
 */
public record Spans(List<SeenSpan> list) implements AssertProvider<SpansAssert> {
  public Spans {
    list = list.stream().sorted(SeenSpan.BY_START).toList();
  }

  /** What AssertJ's own {@code assertThat} gives for them. */
  @Override
  public SpansAssert assertThat() {
    return new SpansAssert(this);
  }

  /** The tree of their names, a line each. */
  @Override
  public String toString() {
    return SpanTree.text(SpanTree.of(list));
  }
}
