package dev.galvanic.testing.mock;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells of a call that no stub answers: what was stubbed instead, and what to write. */
record Unexpected(Class<?> mock, Call call) {

  /**
   * The whole message.
   *
   * @param rules of this test
   * @param before those that were there before the test began, and are cleared
   */
  String text(List<Rule> rules, List<Rule> before) {
    return call
        + " was called, and no stub answers it ("
        + call.operation().route()
        + ").\n  Stubbed: "
        + stubbed(rules)
        + early(before)
        + ".\n  Add: "
        + line()
        + ";";
  }

  /** The nearest first: those with most arguments alike. */
  private String stubbed(List<Rule> rules) {
    List<Rule> near =
        rules.stream()
            .filter(rule -> rule.isStub() && rule.isFor(call.operation()))
            .sorted(
                Comparator.comparingInt((Rule rule) -> rule.matching(call.arguments())).reversed())
            .toList();
    return near.isEmpty() ? "nothing of " + call.operation() : list(near);
  }

  private String early(List<Rule> before) {
    List<Rule> fitting = before.stream().filter(rule -> rule.fits(call)).toList();
    return fitting.isEmpty()
        ? ""
        : ". Before the test there was "
            + list(fitting)
            + ", but stubs are cleared before each test: stub in it or in @BeforeEach";
  }

  private static String list(List<Rule> rules) {
    return rules.stream()
        .map(rule -> rule + " at " + rule.place())
        .collect(Collectors.joining(", "));
  }

  private String line() {
    boolean source = call.arguments().stream().allMatch(JavaText::isSource);
    String arguments =
        call.arguments().stream()
            .map(value -> argument(value, source))
            .collect(Collectors.joining(", "));
    return "service.mock("
        + mock.getSimpleName()
        + ".class)."
        + call.operation().method()
        + "("
        + arguments
        + ").returns("
        + (call.operation().contract().isNothing() ? "" : "...")
        + ")";
  }

  /** A value is written where all can be; else all are matchers. */
  private static String argument(@Nullable Object value, boolean source) {
    if (source) {
      return JavaText.of(value);
    }
    return JavaText.isSource(value) ? "Arg.is(" + JavaText.of(value) + ")" : "Arg.any()";
  }
}
