package dev.galvanic.http;

import org.jspecify.annotations.Nullable;

/**
 * A part of a request's work that can be told from the others, by its identity: what goes on inside
 * of a transaction, for one, from what goes on beside it.
 */
public final class Strand {
  static final Strand MAIN = new Strand(null);

  private final @Nullable Strand origin;

  Strand(@Nullable Strand origin) {
    this.origin = origin;
  }

  /** The strand that this one branched off; null if it begins one. */
  public @Nullable Strand origin() {
    return origin;
  }
}
