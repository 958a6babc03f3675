package dev.galvanic.testing.prepared;

import java.util.Set;

/**
 * What came when a statement was run.
 *
 * @param rows how many were looked at
 * @param nulls the columns, from 0, that were null in one of them
 */
public record Answer(int rows, Set<Integer> nulls) {
  public Answer {
    nulls = Set.copyOf(nulls);
  }
}
