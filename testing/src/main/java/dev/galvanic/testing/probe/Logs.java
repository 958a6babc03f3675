package dev.galvanic.testing.probe;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AssertProvider;

/**
 * What a service logged during a test, in its requests and in its tasks, in order. What it logs
 * elsewhere, on a thread of its own making or on a connection's, is nobody's.
 */
public record Logs(List<LogLine> list) implements AssertProvider<LogsAssert> {
  public Logs {
    list = List.copyOf(list);
  }

  /** What AssertJ's own {@code assertThat} gives for them. */
  @Override
  public LogsAssert assertThat() {
    return new LogsAssert(this);
  }

  /** A line each. */
  @Override
  public String toString() {
    return list.isEmpty()
        ? "nothing was logged"
        : list.stream().map(LogLine::toString).collect(Collectors.joining("\n"));
  }
}
