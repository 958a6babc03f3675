package dev.galvanic.testing.probe;

import java.util.List;

/** How a test class is told what a service has not given back. */
public final class LeakReport {
  private LeakReport() {}

  /**
   * @param tests the class that used it
   * @throws AssertionError if there is something
   */
  public static void check(String service, String tests, List<String> leaks) {
    if (!leaks.isEmpty()) {
      throw new AssertionError(
          service
              + " has not given back all that it had in "
              + tests
              + ":\n- "
              + String.join("\n- ", leaks)
              + "\nIf that is meant, add .allowLeaks() to its TestService.");
    }
  }
}
