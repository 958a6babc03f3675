package dev.galvanic.testing.mock;

import java.util.List;

/**
 * The calls of one operation whose arguments match.
 *
 * @param <K> a call, as a record of its arguments
 */
public abstract sealed class Expected<K extends Record> permits Stub, VoidStub {
  private final Rule rule;

  Expected(Rule rule) {
    this.rule = rule;
  }

  final Rule rule() {
    return rule;
  }

  /** Those that came in this test, the first first. */
  public final List<K> calls() {
    return made().stream().map(this::arguments).toList();
  }

  /**
   * @throws AssertionError if none came
   */
  public final void wasCalled() {
    if (made().isEmpty()) {
      throw wrong("at least once");
    }
  }

  /**
   * @throws AssertionError if more came, or fewer
   */
  public final void wasCalledTimes(int times) {
    if (made().size() != times) {
      throw wrong(Rule.times(times));
    }
  }

  /**
   * @throws AssertionError if one came
   */
  public final void wasNotCalled() {
    if (!made().isEmpty()) {
      throw wrong("never");
    }
  }

  private List<Call> made() {
    rule.ask();
    return rule.mock().calls().list().stream().filter(rule::fits).toList();
  }

  @SuppressWarnings("unchecked") // Whoever fits the rule is a call of its operation.
  private K arguments(Call call) {
    return (K) call.values();
  }

  private AssertionError wrong(String expected) {
    return new AssertionError(
        rule
            + " was called "
            + Rule.times(made().size())
            + ", not "
            + expected
            + ". Called: "
            + rule.mock().calls()
            + ".");
  }

  @Override
  public final String toString() {
    return rule.toString();
  }
}
