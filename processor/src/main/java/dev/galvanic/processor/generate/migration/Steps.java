package dev.galvanic.processor.generate.migration;

import dev.galvanic.processor.generate.migration.Statement.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a version into steps, each a script of its own: what may share a transaction stays together.
 */
final class Steps {
  private Steps() {}

  /** At least one, in the order of the statements. */
  static List<List<Statement>> of(List<Statement> statements) {
    List<List<Statement>> steps = new ArrayList<>();
    List<Statement> step = new ArrayList<>();
    for (Statement statement : statements) {
      boolean shared =
          !step.isEmpty()
              && statement.kind() != Kind.ALONE
              && step.get(0).kind() == statement.kind();
      if (!shared && !step.isEmpty()) {
        steps.add(List.copyOf(step));
        step.clear();
      }
      step.add(statement);
    }
    steps.add(List.copyOf(step));
    return steps;
  }
}
