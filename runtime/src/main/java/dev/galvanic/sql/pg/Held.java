package dev.galvanic.sql.pg;

import org.jspecify.annotations.Nullable;

/** Who has a connection, since when, and where it was asked for. */
final class Held {
  private final String what;
  private final @Nullable Thread thread;
  private final @Nullable Throwable place;
  private volatile long sinceNanos = System.nanoTime();
  private volatile boolean told;

  private Held(String what, @Nullable Thread thread, @Nullable Throwable place) {
    this.what = what;
    this.thread = thread;
    this.place = place;
  }

  /** By this thread, whose own stack tells as long as it has it: that costs nothing. */
  static Held byThread(String what) {
    return new Held(what, Thread.currentThread(), null);
  }

  /**
   * By nobody in particular.
   *
   * @param captured whether the caller's stack is kept
   */
  static Held fromHere(String what, boolean captured) {
    return new Held(what, null, captured ? new Throwable("it was asked for here") : null);
  }

  String what() {
    return what;
  }

  /** It is used now. */
  void touch() {
    sinceNanos = System.nanoTime();
  }

  long nanos() {
    return System.nanoTime() - sinceNanos;
  }

  /** Whether this is the first time that it is told of. */
  boolean tell() {
    boolean first = !told;
    told = true;
    return first;
  }

  /** The stack that leads to it. */
  @Nullable Throwable stack() {
    if (thread == null) {
      return place;
    }
    Throwable now = new Throwable("its thread " + thread.getName() + " is here");
    now.setStackTrace(thread.getStackTrace());
    return now;
  }
}
