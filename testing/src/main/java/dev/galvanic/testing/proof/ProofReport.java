package dev.galvanic.testing.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * What a proof has looked at. Statements are named by repository and method.
 *
 * @param checked statements that the compiler understood, and of which all is as it believed
 * @param unchecked those that it did not: PostgreSQL takes them, and nothing else is proved
 * @param unprepared those of them that PostgreSQL prepares for nobody, such as {@code LISTEN}:
 *     nothing is proved
 * @param unanswered checked ones that answer rows, of which none came from the rows that were made
 *     up: of their columns only names and types are proved
 */
public record ProofReport(
    List<String> checked,
    List<String> unchecked,
    List<String> unprepared,
    List<String> unanswered) {
  public ProofReport {
    checked = List.copyOf(checked);
    unchecked = List.copyOf(unchecked);
    unprepared = List.copyOf(unprepared);
    unanswered = List.copyOf(unanswered);
  }

  /** A report in the making. */
  static final class Builder {
    private final List<String> checked = new ArrayList<>();
    private final List<String> unchecked = new ArrayList<>();
    private final List<String> unprepared = new ArrayList<>();
    private final List<String> unanswered = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    void statement(boolean understood, String name) {
      (understood ? checked : unchecked).add(name);
    }

    void unprepared(String name) {
      unprepared.add(name);
    }

    void unanswered(String name) {
      unanswered.add(name);
    }

    void mistake(String what) {
      if (!mistakes.contains(what)) {
        mistakes.add(what);
      }
    }

    /**
     * Ends it.
     *
     * @throws AssertionError with all mistakes, if there are some
     */
    ProofReport proved() {
      if (!mistakes.isEmpty()) {
        throw new AssertionError(
            "[SqlProof] "
                + (checked.size() + unchecked.size())
                + " statements, "
                + mistakes.size()
                + (mistakes.size() == 1 ? " mistake:\n  " : " mistakes:\n  ")
                + String.join("\n  ", mistakes));
      }
      return new ProofReport(checked, unchecked, unprepared, unanswered);
    }
  }
}
