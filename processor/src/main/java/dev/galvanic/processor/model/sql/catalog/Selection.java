package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Which of the candidates that take the arguments is the best (PostgreSQL's manual, 10.2 step 3 and
 * 10.3 step 4, whose letters stand here).
 */
final class Selection {
  private final Types types;
  private final Matching matching;
  private final List<SqlType> actual;

  Selection(Types types, Matching matching, List<SqlType> actual) {
    this.types = types;
    this.matching = matching;
    this.actual = actual;
  }

  /** Empty if none is better than all others. */
  Optional<Candidate> best(List<Candidate> applicable) {
    List<Candidate> left = most(applicable, this::exact);
    if (left.size() > 1) {
      left = most(left, this::exactOrPreferred);
    }
    if (left.size() > 1 && actual.contains(Catalog.UNKNOWN)) {
      left = unknownsByCategory(left);
      if (left.size() > 1) {
        left = unknownsAsKnown(left);
      }
    }
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  private static List<Candidate> most(List<Candidate> all, ToIntFunction<Candidate> count) {
    int most = all.stream().mapToInt(count).max().orElse(0);
    return all.stream().filter(c -> count.applyAsInt(c) == most).toList();
  }

  /** Step c: matches of the very type. */
  private int exact(Candidate candidate) {
    int count = 0;
    for (int i = 0; i < actual.size(); i++) {
      if (known(i) && candidate.types().get(i).equals(actual.get(i))) {
        count++;
      }
    }
    return count;
  }

  /** Step d: and of the preferred type of its category. */
  private int exactOrPreferred(Candidate candidate) {
    int count = 0;
    for (int i = 0; i < actual.size(); i++) {
      SqlType declared = candidate.types().get(i);
      if (known(i) && (declared.equals(actual.get(i)) || prefers(actual.get(i), declared))) {
        count++;
      }
    }
    return count;
  }

  private boolean prefers(SqlType actual, SqlType declared) {
    return types.preferred(declared) && types.category(declared) == types.category(actual);
  }

  private boolean known(int i) {
    return !actual.get(i).equals(Catalog.UNKNOWN);
  }

  /**
   * Step e: an untyped literal is a string if any candidate takes one, else of the category that
   * all of them have, and of its preferred type if any has that. What this leaves none of, leaves
   * all as they were.
   */
  private List<Candidate> unknownsByCategory(List<Candidate> all) {
    List<Candidate> left = all;
    for (int i = 0; i < actual.size(); i++) {
      if (known(i)) {
        continue;
      }
      UnknownSlot slot = UnknownSlot.of(all, i, types);
      if (!slot.resolved()) {
        return all;
      }
      int at = i;
      left = left.stream().filter(c -> slot.takes(c.types().get(at), types)).toList();
    }
    return left.isEmpty() ? all : left;
  }

  /** Step f: what is unknown is taken to have the one type that all others have. */
  private List<Candidate> unknownsAsKnown(List<Candidate> all) {
    List<SqlType> known =
        actual.stream().filter(t -> !t.equals(Catalog.UNKNOWN)).distinct().toList();
    if (known.size() != 1) {
      return all;
    }
    List<SqlType> assumed = new ArrayList<>(actual);
    assumed.replaceAll(t -> known.get(0));
    return all.stream().filter(c -> matching.fit(assumed, c.types()) == Fit.YES).toList();
  }
}
