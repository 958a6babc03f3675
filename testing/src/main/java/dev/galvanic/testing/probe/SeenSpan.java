package dev.galvanic.testing.probe;

import dev.galvanic.trace.FinishedSpan;
import java.util.Comparator;
import java.util.Map;

/**
 * A span that a test sees.
 *
 * @param service whose it is
 * @param place among those of its service, by when they began
 */
public record SeenSpan(String service, int place, FinishedSpan span) {
  static final Comparator<SeenSpan> BY_START =
      Comparator.comparing((SeenSpan seen) -> seen.span.startMicros())
          .thenComparing(SeenSpan::place);

  /** Such as {@code GET /users/{id}} or {@code SELECT users}. */
  public String name() {
    return span.name();
  }

  /** Such as {@code SERVER} or {@code CLIENT}; empty if it is the service's own work. */
  public String kind() {
    return span.kind();
  }

  public Map<String, String> tags() {
    return span.tags();
  }

  /** What the span says of its failure; empty if there was none. */
  public String error() {
    return span.tags().getOrDefault("error", "");
  }
}
