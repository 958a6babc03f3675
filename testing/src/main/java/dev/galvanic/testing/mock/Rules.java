package dev.galvanic.testing.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of the calls of one mock in a test. Safe for use by any thread. */
final class Rules {
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> before = new ArrayList<>();
  private boolean lenient;

  synchronized void add(Rule rule) {
    rules.add(rule);
  }

  /** None of them has to be met. */
  synchronized void lenient() {
    lenient = true;
  }

  /** The one made last of those that answer the call. */
  synchronized Optional<Rule> answering(Call call) {
    for (int i = rules.size() - 1; i >= 0; i--) {
      Rule rule = rules.get(i);
      if (rule.isStub() && rule.fits(call)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** What is to be told of a call that none of them answers. */
  synchronized String unexpected(Class<?> mock, Call call) {
    return new Unexpected(mock, call).text(rules, before);
  }

  /** A test begins: what was stubbed before it is remembered for messages only. */
  synchronized void begin() {
    rules.stream().filter(Rule::isStub).forEach(before::add);
    end();
  }

  /** A test is over. */
  synchronized void end() {
    rules.clear();
    lenient = false;
  }

  /** What is wrong with them when a test is over, in the order in which they were made. */
  synchronized List<String> complaints() {
    return rules.stream()
        .map(rule -> rule.complaint(lenient))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
