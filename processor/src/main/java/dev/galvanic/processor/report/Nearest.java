package dev.galvanic.processor.report;

import java.util.Collection;
import java.util.Optional;

/** What somebody may have meant, as messages ask it. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate that is nearest, if one is near: {@link dev.galvanic.processor.model.Nearest}.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    return dev.galvanic.processor.model.Nearest.of(name, candidates);
  }

  /** {@code Did you mean 'id'? } before what to do, or nothing. */
  public static String question(String name, Collection<String> candidates) {
    return dev.galvanic.processor.model.Nearest.question(name, candidates);
  }
}
