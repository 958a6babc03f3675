package dev.galvanic.testing.probe;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What may be said of one span. */
public final class SpanAssert extends AbstractAssert<SpanAssert, SeenSpan> {
  private final Spans all;

  SpanAssert(SeenSpan actual, Spans all) {
    super(actual, SpanAssert.class);
    this.all = all;
  }

  /** Such as {@code SERVER} or {@code CLIENT}; empty for the service's own work. */
  public SpanAssert hasKind(String kind) {
    Assertions.assertThat(actual.kind()).as("the kind of %s", actual.name()).isEqualTo(kind);
    return this;
  }

  public SpanAssert hasTag(String name, String value) {
    Assertions.assertThat(actual.tags())
        .as("the tags of %s", actual.name())
        .containsEntry(name, value);
    return this;
  }

  public SpanAssert hasNoTag(String name) {
    Assertions.assertThat(actual.tags())
        .as("the tags of %s", actual.name())
        .doesNotContainKey(name);
    return this;
  }

  /** That it failed, and that what it says of that is this. */
  public SpanAssert hasError(String error) {
    Assertions.assertThat(actual.error()).as("the error of %s", actual.name()).isEqualTo(error);
    return this;
  }

  public SpanAssert hasNoError() {
    return hasError("");
  }

  /** Whose it is. */
  public SpanAssert isOf(String service) {
    Assertions.assertThat(actual.service())
        .as("the service of %s", actual.name())
        .isEqualTo(service);
    return this;
  }

  /** That it stands directly below the one of this name. */
  public SpanAssert isChildOf(String name) {
    Assertions.assertThat(
            all.list().stream()
                .filter(span -> span.span().spanId().equals(actual.span().parentId()))
                .map(SeenSpan::name))
        .as("the parent of %s", actual.name())
        .containsExactly(name);
    return this;
  }
}
