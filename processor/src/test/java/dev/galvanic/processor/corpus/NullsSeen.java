package dev.galvanic.processor.corpus;

import java.util.HashSet;
import java.util.Set;

/** What was seen when a statement was run, over several runs. */
final class NullsSeen {
  private final Set<Integer> nulls = new HashSet<>();
  private boolean ran;
  private boolean answered;
  private String failure = "";
  private String broken = "";

  /** It ran to its end. */
  void ran(int rows, Set<Integer> columns) {
    ran = true;
    answered |= rows > 0;
    nulls.addAll(columns);
  }

  /** It failed, which may be due to its arguments. */
  void failed(String message) {
    failure = message;
  }

  /** It was to read only and did not. */
  void brokeItsWord(String message) {
    broken = message;
  }

  void add(NullsSeen other) {
    ran |= other.ran;
    answered |= other.answered;
    nulls.addAll(other.nulls);
    failure = other.failure.isEmpty() ? failure : other.failure;
    broken = other.broken.isEmpty() ? broken : other.broken;
  }

  /** The columns, from 0, that were null at least once. */
  Set<Integer> nulls() {
    return nulls;
  }

  boolean ran() {
    return ran;
  }

  boolean answered() {
    return answered;
  }

  String failure() {
    return failure;
  }

  String broken() {
    return broken;
  }
}
