package dev.galvanic.sql.pg;

import org.jspecify.annotations.Nullable;

/** Who has a connection, since when, and where it was asked for. */
final class Held {
  private final String what;
  private final @Nullable Thread thread;
  private final @Nullable Origin origin;
  private final @Nullable Throwable place;
  private volatile long sinceNanos = System.nanoTime();
  private volatile boolean told;

  private Held(
      String what, @Nullable Thread thread, @Nullable Origin origin, @Nullable Throwable place) {
    this.what = what;
    this.thread = thread;
    this.origin = origin;
    this.place = place;
  }

  /** By this thread, whose own stack tells as long as it has it: that costs nothing. */
  static Held byThread(String what) {
    return new Held(what, Thread.currentThread(), null, null);
  }

  /** By work that does not stay on this thread, and has others of its class. */
  static Held byWork(String what, Origin origin) {
    return new Held(what, null, origin, origin.stack());
  }

  /** By something that does not stay on this thread; the caller's stack is kept. */
  static Held fromHere(String what) {
    return new Held(what, null, null, new Throwable("it was asked for here"));
  }

  /** By nobody in particular. */
  static Held bySomebody(String what) {
    return new Held(what, null, null, null);
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
    if (origin != null) {
      origin.watch();
    }
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
