package dev.galvanic.testing.probe;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which test ran when. From any thread. */
final class TestLog {
  private static final int MOST = 1_000;

  private record Begun(String name, long nanos) {}

  private final Deque<Begun> tests = new ArrayDeque<>();

  TestLog() {
    begin("the start");
  }

  synchronized void begin(String name) {
    tests.addLast(new Begun(name, System.nanoTime()));
    if (tests.size() > MOST) {
      tests.removeFirst();
    }
  }

  /** The one that runs. */
  synchronized String now() {
    return tests.getLast().name;
  }

  /**
   * The one that ran then.
   *
   * @param nanos on the clock of {@link System#nanoTime}
   */
  synchronized String at(long nanos) {
    String name = tests.getFirst().name;
    for (Begun test : tests) {
      if (test.nanos - nanos <= 0) {
        name = test.name;
      }
    }
    return name;
  }
}
