package dev.galvanic.json;

import dev.galvanic.validate.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a document. Bounded, so that a small document full of mistakes does not make a
 * large reply: after 100 of them, or 64 Ki characters of pointers, the document is read no further.
 */
final class Mistakes {
  private static final int MAX_PROBLEMS = 100;
  private static final int MAX_POINTERS = 1 << 16;

  private List<Problem> problems = List.of();
  private int pointers;
  private boolean full;

  int count() {
    return problems.size();
  }

  /** Whether no more is taken. */
  boolean full() {
    return full;
  }

  void add(String pointer, String message) {
    if (full) {
      return;
    }
    if (problems.isEmpty()) {
      problems = new ArrayList<>();
    }
    problems.add(new Problem(pointer, message));
    pointers += pointer.length();
    full = problems.size() >= MAX_PROBLEMS || pointers >= MAX_POINTERS;
  }

  void close() {
    full = true;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
