package dev.galvanic.testing.probe;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.slf4j.event.Level;

/** What may be said of one line of the log. */
public final class LogLineAssert extends AbstractAssert<LogLineAssert, LogLine> {
  LogLineAssert(LogLine actual) {
    super(actual, LogLineAssert.class);
  }

  public LogLineAssert hasLevel(Level level) {
    Assertions.assertThat(actual.level()).as("the level of %s", actual).isEqualTo(level);
    return this;
  }

  /** The whole message, with its arguments. */
  public LogLineAssert hasMessage(String message) {
    Assertions.assertThat(actual.message()).isEqualTo(message);
    return this;
  }

  /** What {@code addKeyValue} added, as text. */
  public LogLineAssert hasPair(String key, Object value) {
    Assertions.assertThat(actual.pairs())
        .as("the pairs of %s", actual)
        .containsEntry(key, String.valueOf(value));
    return this;
  }

  /** That it was logged in this trace. */
  public LogLineAssert hasTrace(String traceId) {
    Assertions.assertThat(actual.traceId()).as("the trace of %s", actual).isEqualTo(traceId);
    return this;
  }

  /** That a failure of this type was logged with it. */
  public LogLineAssert hasFailure(Class<? extends Throwable> type) {
    Assertions.assertThat(actual.failure())
        .as("the failure of %s", actual)
        .containsInstanceOf(type);
    return this;
  }

  public LogLineAssert hasNoFailure() {
    Assertions.assertThat(actual.failure()).as("the failure of %s", actual).isEmpty();
    return this;
  }
}
