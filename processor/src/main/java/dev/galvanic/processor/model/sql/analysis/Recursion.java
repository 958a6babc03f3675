package dev.galvanic.processor.model.sql.analysis;

import java.util.ArrayList;
import java.util.List;

/** What is known of the rows of a recursive expression while they are sought. */
final class Recursion {
  private final List<Nullness> nullness = new ArrayList<>();
  private boolean used;

  /** The recursive term reads it. */
  void use() {
    used = true;
  }

  /** Whether the expression is recursive at all, which the word RECURSIVE only allows. */
  boolean used() {
    return used;
  }

  /** Of the column, so far: to begin with, nothing makes it null. */
  Nullness nullness(int column) {
    return column < nullness.size() ? nullness.get(column) : Nullness.NOT_NULL;
  }

  /** Returns whether that is news. */
  boolean becomes(List<Nullness> now) {
    boolean news = !nullness.equals(now);
    nullness.clear();
    nullness.addAll(now);
    return news;
  }
}
