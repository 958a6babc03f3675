package dev.galvanic.testing.mock;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the service under test called, the first first. */
public final class Calls implements Iterable<Call> {
  private final List<Call> calls;

  Calls(List<Call> calls) {
    this.calls = List.copyOf(calls);
  }

  /** All of them. */
  public List<Call> list() {
    return calls;
  }

  @Override
  public Iterator<Call> iterator() {
    return calls.iterator();
  }

  /**
   * These were among them in this order, whatever else was called before, after or between them:
   * {@code service.calls().inOrder(regions.city(1), roles.role(2))}.
   *
   * @throws AssertionError if they were not
   */
  public void inOrder(Expected<?>... expected) {
    List<String> texts = texts(expected);
    int from = 0;
    for (Expected<?> each : expected) {
      int found = from;
      while (found < calls.size() && !each.rule().fits(calls.get(found))) {
        found++;
      }
      if (found == calls.size()) {
        throw new AssertionError(
            each.rule()
                + " was not called"
                + (from == 0 ? "" : " after " + calls.get(from - 1))
                + ". Expected in this order: "
                + String.join(", ", texts)
                + ". Called: "
                + this
                + ".");
      }
      from = found + 1;
    }
  }

  /**
   * These were all, and in this order.
   *
   * @throws AssertionError if they were not
   */
  public void exactly(Expected<?>... expected) {
    List<String> texts = texts(expected);
    boolean same = expected.length == calls.size();
    for (int i = 0; same && i < expected.length; i++) {
      same = expected[i].rule().fits(calls.get(i));
    }
    if (!same) {
      throw new AssertionError(
          "Expected exactly: "
              + (texts.isEmpty() ? "nothing" : String.join(", ", texts))
              + ". Called: "
              + this
              + ".");
    }
  }

  private static List<String> texts(Expected<?>... expected) {
    List<String> texts = new ArrayList<>();
    for (Expected<?> each : expected) {
      each.rule().ask();
      texts.add(each.rule().toString());
    }
    return texts;
  }

  @Override
  public String toString() {
    return calls.isEmpty()
        ? "nothing"
        : String.join(", ", calls.stream().map(Call::toString).toList());
  }
}
