package dev.galvanic.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The tests that use a service now. From any thread. */
final class TestsUnderWay {
  private final Map<String, String> names = new LinkedHashMap<>();
  private boolean told;

  /** A class begins. */
  synchronized void clear() {
    names.clear();
    told = false;
  }

  /**
   * A test begins; twice for a service that is registered and called by one that is.
   *
   * @throws IllegalStateException if another one uses the service: its rows, its mocks and what was
   *     seen of it would be taken from under that one
   */
  synchronized void begin(ExtensionContext test, String service) {
    told = true;
    if (!names.isEmpty() && !names.containsKey(test.getUniqueId())) {
      throw new IllegalStateException(
          test.getDisplayName()
              + " begins while "
              + String.join(", ", names.values())
              + " uses "
              + service
              + ", whose rows, mocks, logs and spans are those of one test. Run the tests of a class"
              + " one after another, by junit.jupiter.execution.parallel.mode.default=same_thread or"
              + " by @Execution(SAME_THREAD). Classes may run beside each other, by"
              + " junit.jupiter.execution.parallel.mode.classes.default=concurrent.");
    }
    names.put(test.getUniqueId(), test.getDisplayName());
  }

  synchronized boolean has(ExtensionContext test) {
    return names.containsKey(test.getUniqueId());
  }

  synchronized void end(ExtensionContext test) {
    names.remove(test.getUniqueId());
  }

  /** Whether any test has begun since the class did. */
  synchronized boolean isTold() {
    return told;
  }
}
