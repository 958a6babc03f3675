package dev.galvanic.testing.mock;

import java.util.ArrayList;
import java.util.List;

/** What was called in a test, over all mocks of a service, and what went wrong. For any thread. */
final class Journal {
  private final List<Entry> entries = new ArrayList<>();
  private final List<AssertionError> failures = new ArrayList<>();

  /** A call and whose it was. */
  private record Entry(Object mock, Call call) {}

  synchronized void add(Object mock, Call call) {
    entries.add(new Entry(mock, call));
  }

  synchronized void fail(AssertionError failure) {
    failures.add(failure);
  }

  synchronized Calls calls() {
    return new Calls(entries.stream().map(Entry::call).toList());
  }

  synchronized Calls calls(Object mock) {
    return new Calls(
        entries.stream().filter(entry -> entry.mock() == mock).map(Entry::call).toList());
  }

  synchronized List<AssertionError> failures() {
    return List.copyOf(failures);
  }

  /** Those so far, which are not told again. */
  synchronized List<AssertionError> takeFailures() {
    List<AssertionError> taken = failures();
    failures.clear();
    return taken;
  }

  synchronized void clear() {
    entries.clear();
    failures.clear();
  }
}
