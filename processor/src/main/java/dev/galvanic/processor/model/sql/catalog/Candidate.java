package dev.galvanic.processor.model.sql.catalog;

import dev.galvanic.processor.model.schema.SqlType;
import java.util.List;

/**
 * A declaration as a call may mean it.
 *
 * @param types declared for each argument, in the order of the call
 * @param expanded how many of the arguments a variadic parameter takes, 0 if it takes none so
 * @param defaulted how many parameters get no argument
 */
record Candidate(Declared declared, List<SqlType> types, int expanded, int defaulted) {
  Candidate {
    types = List.copyOf(types);
  }

  static List<String> signatures(List<Candidate> candidates) {
    return candidates.stream().map(c -> c.declared().signature()).distinct().sorted().toList();
  }
}
