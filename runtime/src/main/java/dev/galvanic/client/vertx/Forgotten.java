package dev.galvanic.client.vertx;

import dev.galvanic.loop.Loop;
import java.time.Duration;

/**
 * Finds that nobody has asked for more of something in a long time, and says so once. Lives on one
 * event loop.
 */
final class Forgotten {
  private final Loop loop;
  private final Duration time;
  private final Runnable tell;
  private Runnable timer;
  private boolean asked;
  private long since = System.nanoTime();

  /**
   * Begins now.
   *
   * @param time after which it is told
   */
  Forgotten(Loop loop, Duration time, Runnable tell) {
    this.loop = loop;
    this.time = time;
    this.tell = tell;
    this.timer = loop.after(time, this::look);
  }

  /** Somebody waits for more. */
  void asked() {
    asked = true;
  }

  /** Whoever asked has got it. */
  void answered() {
    asked = false;
    since = System.nanoTime();
  }

  /** There is nothing to ask for any more. */
  void over() {
    timer.run();
  }

  /** One timer goes on by itself: it is not set anew for each of many pieces. */
  private void look() {
    Duration left = asked ? time : time.minusNanos(System.nanoTime() - since);
    if (left.isZero() || left.isNegative()) {
      tell.run();
    } else {
      timer = loop.after(left, this::look);
    }
  }
}
