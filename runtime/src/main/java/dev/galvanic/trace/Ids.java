package dev.galvanic.trace;

import java.util.concurrent.ThreadLocalRandom;

/** Ids that nobody else has, as far as 64 bits of chance go. */
final class Ids {
  private Ids() {}

  /** Never 0, which stands for none. */
  static long next() {
    long id = ThreadLocalRandom.current().nextLong();
    return id == 0 ? 1 : id;
  }
}
