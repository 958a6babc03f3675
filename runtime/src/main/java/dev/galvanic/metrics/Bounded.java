package dev.galvanic.metrics;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What is kept for each of a set of names: routes, templates and statements are few, but nothing
 * keeps a user from putting an id into one. Beyond 1,000 names there is one for all the others.
 *
 * @param <S> what has the name
 */
final class Bounded<S, T> {
  static final int MOST = 1_000;
  private static final String OTHER = "_OTHER";

  private final ConcurrentHashMap<String, T> known = new ConcurrentHashMap<>();
  private final BiFunction<String, S, T> maker;

  Bounded(BiFunction<String, S, T> maker) {
    this.maker = maker;
  }

  T of(String name, S subject) {
    T found = known.get(name);
    if (found != null) {
      return found;
    }
    String kept = known.size() < MOST ? name : OTHER;
    return known.computeIfAbsent(kept, one -> maker.apply(one, subject));
  }
}
