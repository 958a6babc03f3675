package dev.galvanic.testing.probe;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** What may be said of the log of a test. */
public final class LogsAssert extends AbstractAssert<LogsAssert, Logs> {
  LogsAssert(Logs actual) {
    super(actual, LogsAssert.class);
  }

  /** A line of this level whose message has this in it. */
  public LogsAssert hasLine(Level level, String part) {
    if (actual.list().stream()
        .noneMatch(line -> line.level() == level && line.message().contains(part))) {
      throw failure("No %s line has \"%s\" in it:%n%s", level, part, actual);
    }
    return this;
  }

  /** No line's message has this in it. */
  public LogsAssert hasNoLine(String part) {
    List<LogLine> found = found(part);
    if (!found.isEmpty()) {
      throw failure("A line has \"%s\" in it:%n%s", part, new Logs(found));
    }
    return this;
  }

  /**
   * No line is of this level or of a worse one.
   *
   * @throws AssertionError if one is, or if this level is not logged at all
   */
  public LogsAssert hasNone(Level level) {
    if (!LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME).isEnabledForLevel(level)) {
      throw failure(
          "Nothing is logged as %s: set LOG_LEVEL of the service that starts last to it, or the"
              + " level in the logback-test.xml, if there is one.",
          level);
    }
    List<LogLine> found = actual.list().stream().filter(line -> line.isAtLeast(level)).toList();
    if (!found.isEmpty()) {
      throw failure("Something was logged as %s or worse:%n%s", level, new Logs(found));
    }
    return this;
  }

  public LogsAssert isEmpty() {
    lines().isEmpty();
    return this;
  }

  /**
   * The one line whose message has this in it.
   *
   * @throws AssertionError if there is none, or more than one
   */
  public LogLineAssert line(String part) {
    List<LogLine> found = found(part);
    if (found.size() != 1) {
      throw failure("%d lines have \"%s\" in them:%n%s", found.size(), part, actual);
    }
    return new LogLineAssert(found.get(0));
  }

  /** All lines, for anything else that AssertJ can say of a list. */
  public ListAssert<LogLine> lines() {
    return Assertions.assertThat(actual.list()).as("the log of the test");
  }

  private List<LogLine> found(String part) {
    return actual.list().stream().filter(line -> line.message().contains(part)).toList();
  }
}
