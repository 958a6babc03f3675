package dev.galvanic.testing.trial;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was seen when a statement was run several times.
 *
 * @param ran whether it came to its end at least once
 * @param answered whether a row came
 * @param nulls the columns, from 0, that were null in one of them
 * @param failure what PostgreSQL said when it failed, which may be due to its arguments; or nothing
 * @param wrote what PostgreSQL said when it was to read only and did not; or nothing
 */
public record Seen(
    boolean ran, boolean answered, Set<Integer> nulls, String failure, String wrote) {
  public static final Seen NOTHING = new Seen(false, false, Set.of(), "", "");

  public Seen {
    nulls = Set.copyOf(nulls);
  }

  static Seen rows(int rows, Set<Integer> nulls) {
    return new Seen(true, rows > 0, nulls, "", "");
  }

  /** Both together. */
  public Seen and(Seen other) {
    Set<Integer> all =
        Stream.of(nulls, other.nulls)
            .flatMap(Set::stream)
            .collect(Collectors.toCollection(HashSet::new));
    return new Seen(
        ran || other.ran,
        answered || other.answered,
        all,
        failure.isEmpty() ? other.failure : failure,
        wrote.isEmpty() ? other.wrote : wrote);
  }
}
