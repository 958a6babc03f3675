package dev.galvanic.processor.model.sql.analysis;

import dev.galvanic.processor.model.sql.syntax.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects what is to be told. One place has one finding: the first, which the others follow of.
 */
final class Findings {
  private final Source source;
  private final List<Finding> findings = new ArrayList<>();

  Findings(Source source) {
    this.source = source;
  }

  void error(Problem problem, int at, int length, String fact, String action) {
    if (findings.stream().noneMatch(f -> f.at() == at && !f.problem().isNote())) {
      findings.add(new Finding(problem, at, Math.max(1, length), fact, action));
    }
  }

  /** At the token that begins there. */
  void error(Problem problem, int at, String fact, String action) {
    error(problem, at, source.lengthAt(at), fact, action);
  }

  void error(Problem problem, Name name, String fact, String action) {
    error(problem, name.at(), source.lengthAt(name.at()), fact, action);
  }

  /** What could not be decided, told once for each place and each fact. */
  void note(int at, String fact, String action) {
    if (findings.stream().noneMatch(f -> f.at() == at || f.fact().equals(fact))) {
      findings.add(new Finding(Problem.UNCHECKED, at, source.lengthAt(at), fact, action));
    }
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(f -> !f.problem().isNote());
  }

  List<Finding> inOrder() {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparingInt(Finding::at));
    return sorted;
  }
}
