package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses among candidates, for functions and operators alike. */
final class Overloads {
  private final Types types;
  private final Matching matching;
  private final Meaning meaning;

  Overloads(Types types, Matching matching) {
    this.types = types;
    this.matching = matching;
    this.meaning = new Meaning(types, matching);
  }

  /**
   * The one that takes just these types, if there is one.
   *
   * @param assumed of the arguments, where an unknown one is taken for something
   */
  Optional<Resolution> exact(
      List<Candidate> candidates, List<SqlType> assumed, List<SqlType> actual) {
    List<Candidate> same = candidates.stream().filter(c -> c.types().equals(assumed)).toList();
    return same.size() == 1 ? Optional.of(meaning.of(same.get(0), actual)) : Optional.empty();
  }

  /**
   * The best one.
   *
   * @param actual types of the arguments
   * @param otherwise what there is to say if none takes them
   */
  Resolution best(List<Candidate> candidates, List<SqlType> actual, Resolution.NotFound otherwise) {
    List<Candidate> applicable = new ArrayList<>();
    List<Candidate> uncertain = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Fit fit = matching.fit(actual, candidate.types());
      if (fit == Fit.YES) {
        applicable.add(candidate);
      } else if (fit == Fit.PERHAPS) {
        uncertain.add(candidate);
      }
    }
    // What takes any type takes a user's; but the user's own may fit better where one fits at all.
    Optional<SqlType> foreign = actual.stream().filter(t -> !types.knows(t)).findFirst();
    if (foreign.isPresent() && (applicable.isEmpty() || !dismissed(uncertain, applicable))) {
      return new Resolution.NotKnown(foreign.get());
    }
    if (applicable.isEmpty()) {
      return otherwise;
    }
    return new Selection(types, matching, actual)
        .best(applicable)
        .map(chosen -> meaning.of(chosen, actual))
        .orElseGet(() -> new Resolution.Ambiguous(Candidate.signatures(applicable)));
  }

  /**
   * Whether all that is uncertain is whether a type is an array under another name, a domain that
   * is, where one candidate is for all that is none: {@code array_agg(mood)}. It is not.
   */
  private static boolean dismissed(List<Candidate> uncertain, List<Candidate> applicable) {
    boolean takesOthers =
        applicable.stream().anyMatch(c -> c.types().contains(Polymorphic.NON_ARRAY.type));
    return uncertain.isEmpty()
        || (takesOthers
            && uncertain.stream().allMatch(c -> c.types().contains(Polymorphic.ARRAY.type)));
  }
}
