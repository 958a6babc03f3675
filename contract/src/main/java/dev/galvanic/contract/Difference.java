package dev.galvanic.contract;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A difference of two documents.
 *
 * @param steps where it is: in the document after, or for what is gone in the one before
 * @param name of the parameter or member that it is about; empty if it is about none
 * @param text the fact with names, such as {@code User.sex is gone from replies}
 * @param operations those that it is seen by, such as {@code GET /users}
 */
public record Difference(
    Rule rule, List<String> steps, String name, String text, SortedSet<String> operations) {
  public Difference {
    steps = List.copyOf(steps);
    operations = Collections.unmodifiableSortedSet(new TreeSet<>(operations));
  }

  public boolean breaking() {
    return rule.breaking();
  }

  /** Where it is, as a JSON pointer: {@code #/components/schemas/User/properties/sex}. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder("#");
    for (String step : steps) {
      pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /** The difference as a line of a report. */
  @Override
  public String toString() {
    return "[%s] %s (%s; %s)"
        .formatted(rule.text(), text, String.join(", ", operations), pointer());
  }
}
