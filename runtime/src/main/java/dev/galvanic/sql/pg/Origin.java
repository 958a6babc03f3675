package dev.galvanic.sql.pg;

import org.jspecify.annotations.Nullable;

/**
 * Where work of one class is asked for, which is where its lambda stands. A stack costs as much as
 * a small statement, so all work of the class shares the first one; once one of them was held for
 * long, each has its own.
 */
final class Origin {
  private volatile @Nullable Throwable first;
  private volatile boolean watched;

  /** From the caller on. */
  Throwable stack() {
    if (watched) {
      return new Throwable("it was asked for here");
    }
    Throwable known = first;
    if (known == null) {
      known =
          new Throwable(
              "the first work of its class was asked for here; the next that is held for long is"
                  + " told with its own stack");
      first = known;
    }
    return known;
  }

  /** One of them was held for long. */
  void watch() {
    watched = true;
  }
}
