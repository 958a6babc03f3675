package dev.galvanic.sql.pg;

import java.util.function.Consumer;

/** Something that was sent on a link and is not answered yet. Lives on the link's loop. */
final class Sent {
  private final Consumer<Throwable> onLoss;
  private boolean badRow;

  /**
   * @param onLoss is told if no answer is going to come
   */
  Sent(Consumer<Throwable> onLoss) {
    this.onLoss = onLoss;
  }

  /** A row of its answer is left out, for there is something in it that cannot be read. */
  void badRow() {
    badRow = true;
  }

  boolean hasBadRow() {
    return badRow;
  }

  void lost(Throwable why) {
    onLoss.accept(why);
  }
}
